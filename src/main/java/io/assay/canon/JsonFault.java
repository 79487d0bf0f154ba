// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

/** Why bytes are not JSON. */
public enum JsonFault {
    /** A byte order mark stands before the text; RFC 8259 section 8.1 forbids writing one. */
    BOM,
    /** Bytes that are no UTF-8: overlong, surrogate, beyond U+10FFFF, cut or stray. */
    BAD_UTF8,
    /** A backslash that starts no escape of RFC 8259 section 7. */
    BAD_ESCAPE,
    /** A character below U+0020 inside a string. */
    CONTROL_CHARACTER,
    /** A number that starts well and does not follow the grammar, such as {@code 01}, {@code 1.} or {@code 1e}. */
    BAD_NUMBER,
    /** Something other than white space after the value. */
    TRAILING_BYTES,
    /** More nested arrays and objects than the dialect allows. */
    TOO_DEEP,
    /** A byte that cannot stand at its place. */
    UNEXPECTED_BYTE,
    /** The text ends inside a value, or holds none. */
    TRUNCATED;

    /** Whether it is our limit that was met, and RFC 8259 allows what stands there. */
    public boolean isLimit() {
        return this == TOO_DEEP;
    }
}
