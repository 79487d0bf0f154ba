// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.segment;

/** How many more bytes a search may checksum: a file full of beginnings of long records must not cost the square of its size. */
final class Budget {
    private long left;

    Budget(long bytes) {
        left = bytes;
    }

    /** Whether so many bytes may still be spent; spends them. */
    boolean allows(long bytes) {
        left -= bytes;
        return left >= 0;
    }
}
