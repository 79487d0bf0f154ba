// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.segment;

/**
 * The five layouts of a record, all integers little-endian (specification "verity", sections 2.2 and 3.2).
 *
 * <pre>
 * L0  offset u64 | length u32 | payload | crc u32
 * L1  offset u64 | prev_hash 32 | length u32 | payload | crc u32
 * L2  offset u64 | prev_hash 32 | kind u8 | length u32 | payload | crc u32
 * L3  offset u64 | prev_hash 32 | kind u8 | compression u8 | length u32 | payload | crc u32
 * L4  start u32 | offset u64 | prev_hash 32 | kind u8 | compression u8 | length u32 | payload | crc u32 | end u32
 * </pre>
 *
 * The CRC-32 (IEEE) covers every byte of the record before it; the end marker of L4 lies outside.
 */
public enum Layout {
    L0(false, false, false, false), L1(true, false, false, false), L2(true, true, false, false), L3(true, true, true, false),
    L4(true, true, true, true);

    /** First word of a record of L4. */
    public static final int START = 0xBADC0FFE;
    /** Last word of a record of L4. */
    public static final int END = 0xC0FFEE42;
    /** Bytes of a marker, a length or a CRC. */
    static final int WORD = 4;
    /** Bytes of an offset. */
    static final int LONG = 8;
    /** Bytes of prev_hash. */
    static final int HASH = 32;

    private final boolean chained;
    private final boolean kinds;
    private final boolean compressed;
    private final boolean marked;

    Layout(boolean chained, boolean kinds, boolean compressed, boolean marked) {
        this.chained = chained;
        this.kinds = kinds;
        this.compressed = compressed;
        this.marked = marked;
    }

    /** Whether records name the hash of the record before. */
    public boolean isChained() {
        return chained;
    }

    /** Whether records have a kind byte, which the chain hash then covers. */
    public boolean hasKind() {
        return kinds;
    }

    public boolean hasCompression() {
        return compressed;
    }

    /** Whether records stand between a start and an end marker. */
    public boolean isMarked() {
        return marked;
    }

    public int offsetAt() {
        return marked ? WORD : 0;
    }

    public int hashAt() {
        return offsetAt() + LONG;
    }

    public int kindAt() {
        return hashAt() + (chained ? HASH : 0);
    }

    public int compressionAt() {
        return kindAt() + (kinds ? 1 : 0);
    }

    public int lengthAt() {
        return compressionAt() + (compressed ? 1 : 0);
    }

    /** Bytes before the payload. */
    public int header() {
        return lengthAt() + WORD;
    }

    /** Bytes after the payload. */
    public int trailer() {
        return marked ? 2 * WORD : WORD;
    }

    /** Bytes of a record without its payload. */
    public int overhead() {
        return header() + trailer();
    }
}
