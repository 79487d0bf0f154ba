// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import io.assay.evidence.Range;

/**
 * Bytes of a database file that belong to no row, and are not all zero.
 *
 * @param at    where they stand in the file
 * @param bytes the file's bytes; the array belongs to the receiver
 */
public record Residue(Kind kind, long page, Range at, byte[] bytes) {
    /** Why nobody reads the bytes. */
    public enum Kind {
        /** A page on the free list. */
        FREE_PAGE,
        /** Room that a removed row left between others. */
        FREE_BLOCK,
        /** The room between the index of a page and its rows. */
        UNALLOCATED,
        /** The end of the last page of a long value. */
        OVERFLOW_END,
        /** A page that neither a table nor the free list reaches. */
        ORPHAN_PAGE,
        /** Bytes behind the last page that the header counts. */
        BEYOND_END
    }

    /** True where the bytes hold the given ones. */
    public boolean contains(byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (java.util.Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
