// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

/**
 * What the parser accepts beyond or short of RFC 8259: the bare tokens {@code NaN}, {@code Infinity} and {@code -Infinity},
 * which CPython writes and reads, and how deep values may nest before {@link JsonFault#TOO_DEEP}.
 */
public record JsonDialect(boolean nonFinite, int depth) {
    private static final int DEPTH = 512;
    private static final int DEEPEST = 1024;

    /** RFC 8259 to the letter, 512 levels. */
    public static final JsonDialect STRICT = new JsonDialect(false, DEPTH);

    /** What {@code json.loads} of CPython accepts, 512 levels. */
    public static final JsonDialect PYTHON = new JsonDialect(true, DEPTH);

    public JsonDialect {
        if (depth < 1 || depth > DEEPEST) {
            throw new IllegalArgumentException("depth " + depth + ", limit " + DEEPEST);
        }
    }
}
