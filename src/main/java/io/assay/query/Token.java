// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import java.util.List;
import java.util.Locale;

/**
 * A piece of a filter.
 *
 * @param text   without quotes
 * @param column 1-based place of its first character
 * @param path   the steps of a path into JSON; empty where it is none
 */
record Token(Kind kind, String text, int column, List<String> path) {
    /** What a token is. */
    enum Kind {
        WORD, TEXT, OPERATOR, OPEN, CLOSE, COMMA, END
    }

    Token {
        path = List.copyOf(path);
    }

    Token(Kind kind, String text, int column) {
        this(kind, text, column, List.of());
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.toLowerCase(Locale.ROOT).equals(word);
    }
}
