// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.segment;

/**
 * A run of bytes of one segment that is worked on as a whole: records that follow one another, or bytes that are none.
 *
 * @param from    first byte
 * @param to      byte after the last
 * @param ordinal how many records of the segment stand before it
 * @param records how many records it holds; 0 for bytes that are none
 * @param next    the offset that the first record of it should carry, by what stood before; for bytes that are none, of the record that was there
 */
public record Stretch(Matter matter, long from, long to, long ordinal, long records, long next) {
    /** What the bytes are. */
    public enum Matter {
        /** Whole records, one after the other; each by its own stated length. */
        RECORDS,
        /** Bytes between records, or after the last, in which no whole record could be found. */
        DAMAGE,
        /** The beginning of a record that the end of the segment cuts off. */
        TORN
    }

    public long length() {
        return to - from;
    }
}
