// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import io.assay.query.Query.Condition;
import io.assay.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the grammar of this package by recursive descent, bounded in depth. */
final class Parser {
    private static final int DEEPEST = 100;
    private static final Set<String> OPERATORS = Set.of("=", "==", "!=", "<", "<=", ">", ">=", "~");

    private final List<Token> tokens;
    private int at;
    private int depth;

    Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    Condition parse() throws QueryException {
        Condition condition = expression();
        if (peek().kind() != Kind.END) {
            throw fault(QueryFault.TRAILING);
        }
        return condition;
    }

    private Condition expression() throws QueryException {
        List<Condition> any = new ArrayList<>(List.of(either()));
        while (peek().isWord("or")) {
            at++;
            any.add(either());
        }
        return any.size() == 1 ? any.getFirst() : (event, bytes) -> any.stream().anyMatch(condition -> condition.matches(event, bytes));
    }

    private Condition either() throws QueryException {
        List<Condition> all = new ArrayList<>(List.of(one()));
        while (peek().isWord("and")) {
            at++;
            all.add(one());
        }
        return all.size() == 1 ? all.getFirst() : (event, bytes) -> all.stream().allMatch(condition -> condition.matches(event, bytes));
    }

    private Condition one() throws QueryException {
        if (++depth > DEEPEST) {
            throw fault(QueryFault.TOO_DEEP);
        }
        try {
            if (peek().isWord("not")) {
                at++;
                Condition inner = one();
                return (event, bytes) -> !inner.matches(event, bytes);
            }
            if (peek().kind() == Kind.OPEN) {
                at++;
                Condition inner = expression();
                expect(Kind.CLOSE);
                return inner;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private Condition comparison() throws QueryException {
        Token field = peek();
        Field read = Field.of(field).orElseThrow(() -> fault(QueryFault.FIELD));
        at++;
        if (peek().isWord("in")) {
            at++;
            return in(read);
        }
        if (peek().isWord("between")) {
            at++;
            return between(read);
        }
        Token operator = peek();
        if (operator.kind() != Kind.OPERATOR || !OPERATORS.contains(operator.text())) {
            throw fault(QueryFault.OPERATOR);
        }
        at++;
        return Comparisons.of(read, operator.text(), value());
    }

    private Condition in(Field field) throws QueryException {
        expect(Kind.OPEN);
        List<Condition> any = new ArrayList<>();
        do {
            any.add(Comparisons.of(field, "=", value()));
        } while (peek().kind() == Kind.COMMA && tokens.get(at++).kind() == Kind.COMMA);
        expect(Kind.CLOSE);
        return (event, bytes) -> any.stream().anyMatch(condition -> condition.matches(event, bytes));
    }

    private Condition between(Field field) throws QueryException {
        Condition low = Comparisons.of(field, ">=", value());
        if (!peek().isWord("and")) {
            throw fault(QueryFault.OPERATOR);
        }
        at++;
        Condition high = Comparisons.of(field, "<=", value());
        return (event, bytes) -> low.matches(event, bytes) && high.matches(event, bytes);
    }

    private Token value() throws QueryException {
        Token token = peek();
        if (token.kind() != Kind.WORD && token.kind() != Kind.TEXT) {
            throw fault(QueryFault.VALUE);
        }
        at++;
        return token;
    }

    private void expect(Kind kind) throws QueryException {
        if (peek().kind() != kind) {
            throw fault(QueryFault.BRACKET);
        }
        at++;
    }

    private Token peek() {
        return tokens.get(at);
    }

    private QueryException fault(QueryFault fault) {
        return new QueryException(fault, peek().column(), peek().text());
    }
}
