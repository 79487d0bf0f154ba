// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

/**
 * A piece of a filter.
 *
 * @param text   without quotes
 * @param column 1-based place of its first character
 */
record Token(Kind kind, String text, int column) {
    /** What a token is. */
    enum Kind {
        WORD, TEXT, OPERATOR, OPEN, CLOSE, COMMA, END
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }
}
