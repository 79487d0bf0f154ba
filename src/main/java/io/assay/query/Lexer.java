// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import io.assay.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a filter into tokens. */
final class Lexer {
    private static final String WORD = "_-.*$@:/[]+#%";
    private static final String NAME = "_*$@:/+#%";

    private final String text;
    private int at;

    Lexer(String text) {
        this.text = text;
    }

    List<Token> tokens() throws QueryException {
        List<Token> tokens = new ArrayList<>();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else {
                tokens.add(token(c));
            }
        }
        tokens.add(new Token(Kind.END, "", text.length() + 1));
        return tokens;
    }

    private Token token(char c) throws QueryException {
        int column = at + 1;
        switch (c) {
            case '(', ')', ',' -> {
                at++;
                return new Token(c == '(' ? Kind.OPEN : c == ')' ? Kind.CLOSE : Kind.COMMA, String.valueOf(c), column);
            }
            case '\'', '"' -> {
                return quoted(c, column);
            }
            case '=', '!', '<', '>', '~' -> {
                int length = c != '~' && at + 1 < text.length() && text.charAt(at + 1) == '=' ? 2 : 1;
                at += length;
                return new Token(Kind.OPERATOR, text.substring(column - 1, at), column);
            }
            default -> {
                return word(column);
            }
        }
    }

    private Token quoted(char quote, int column) throws QueryException {
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == quote && at + 1 < text.length() && text.charAt(at + 1) == quote) {
                at++;
            } else if (c == quote) {
                at++;
                return new Token(Kind.TEXT, value.toString(), column);
            }
            value.append(c);
        }
        throw new QueryException(QueryFault.OPEN_TEXT, column, String.valueOf(quote));
    }

    private Token word(int column) throws QueryException {
        int from = at;
        if (text.startsWith("$.", at) || text.startsWith("$[", at)) {
            at++;
            return path(column, from, new ArrayList<>());
        }
        skip(WORD);
        if (at == from) {
            throw new QueryException(QueryFault.CHARACTER, column, new String(Character.toChars(text.codePointAt(from))));
        }
        if (at < text.length() && text.charAt(at) == '>' && text.charAt(at - 1) == '-') {
            at--;
            return path(column, from, new ArrayList<>(List.of(text.substring(from, at).split("\\."))));
        }
        return new Token(Kind.WORD, text.substring(from, at), column);
    }

    private void skip(String signs) {
        while (at < text.length() && (Character.isLetterOrDigit(text.codePointAt(at)) || signs.indexOf(text.charAt(at)) >= 0)) {
            at += Character.charCount(text.codePointAt(at));
        }
    }

    /** A path as JSON is addressed, {@code $.data.list[0]['a name']}, or as SQL writes it, {@code data->'customer'->>'id'}. */
    private Token path(int column, int from, List<String> steps) throws QueryException {
        while (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '[' || text.startsWith("->", at))) {
            boolean item = text.charAt(at) == '[';
            boolean arrow = text.charAt(at) == '-';
            at += text.startsWith("->>", at) ? 3 : arrow ? 2 : 1;
            steps.add(step(item, arrow));
            if (item && at < text.length() && text.charAt(at) == ']') {
                at++;
            } else if (item) {
                throw new QueryException(QueryFault.BRACKET, at + 1, at < text.length() ? text.substring(at, at + 1) : "");
            }
        }
        return new Token(Kind.WORD, text.substring(from, at), column, steps);
    }

    /** A name in quotes, the number of an item, or, behind a dot, a bare name. */
    private String step(boolean item, boolean arrow) throws QueryException {
        int begin = at;
        if (at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '"')) {
            return quoted(text.charAt(at), at + 1).text();
        }
        skip(item || arrow ? "" : NAME);
        String step = text.substring(begin, at);
        if (step.isEmpty() || (item || arrow) && !step.matches("[0-9]{1,9}")) {
            throw new QueryException(QueryFault.VALUE, begin + 1, begin < text.length() ? text.substring(begin, Math.max(at, begin + 1)) : "");
        }
        return step;
    }
}
