// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import io.assay.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Cuts a filter into tokens. */
final class Lexer {
    private static final String WORD = "_-.*$@:/[]+#%";

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
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || WORD.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        if (at == from) {
            throw new QueryException(QueryFault.CHARACTER, column, text.substring(from, from + 1));
        }
        if (at < text.length() && text.charAt(at) == '>' && text.charAt(at - 1) == '-') {
            return arrows(text.substring(from, at - 1), column);
        }
        return new Token(Kind.WORD, text.substring(from, at), column);
    }

    /** The path as SQL writes it: {@code data->'customer'->>'id'} is {@code $.data.customer.id}. */
    private Token arrows(String first, int column) throws QueryException {
        StringBuilder path = new StringBuilder(first.startsWith("$.") ? "" : "$.").append(first);
        for (at--; text.startsWith("->", at);) {
            at += text.startsWith("->>", at) ? 3 : 2;
            int name = at + 1;
            if (at >= text.length() || text.charAt(at) != '\'' && text.charAt(at) != '"') {
                throw new QueryException(QueryFault.VALUE, name, at < text.length() ? text.substring(at, name) : "");
            }
            path.append('.').append(quoted(text.charAt(at), name).text());
        }
        return new Token(Kind.WORD, path.toString(), column);
    }
}
