// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

/**
 * A page ready to be decoded.
 *
 * @param header what stood before it
 * @param levels the definition levels; null where every value is there
 * @param bytes  the expanded bytes; the values begin at {@code from}
 */
record Page(PageHeader header, RunLengths levels, byte[] bytes, int from) {
    private static final int BITS = 1;

    boolean isDictionary() {
        return header.kind() == PageHeader.DICTIONARY;
    }

    boolean holdsRows() {
        return header.kind() == PageHeader.DATA || header.kind() == PageHeader.DATA_V2;
    }

    static Page expand(PageHeader header, byte[] stored, ParquetColumn column, Codec codec) throws ParquetException {
        boolean levelled = column.optional() && header.kind() != PageHeader.DICTIONARY;
        return header.kind() == PageHeader.DATA_V2 ? secondVersion(header, stored, levelled, codec) : firstVersion(header, stored, levelled, codec);
    }

    /** Levels, with their length before them, and values are compressed together. */
    private static Page firstVersion(PageHeader header, byte[] stored, boolean levelled, Codec codec) throws ParquetException {
        byte[] bytes = codec.expand(stored, 0, stored.length, header.expanded());
        if (!levelled) {
            return new Page(header, null, bytes, 0);
        }
        if (header.levels() != PageHeader.RLE) {
            throw ParquetException.unsupported("level-encoding-" + header.levels());
        }
        int length = bytes.length < Integer.BYTES ? -1 : LittleEndian.int32(bytes, 0);
        if (length < 0 || length > bytes.length - Integer.BYTES) {
            throw ParquetException.malformed("levels");
        }
        int from = Integer.BYTES + length;
        return new Page(header, new RunLengths(bytes, Integer.BYTES, from, BITS), bytes, from);
    }

    /** Levels stand before the values and are never compressed. */
    private static Page secondVersion(PageHeader header, byte[] stored, boolean levelled, Codec codec) throws ParquetException {
        int from = header.skipped() + header.levelBytes();
        int size = header.expanded() - from;
        boolean nothing = stored.length == from && size == 0;
        Codec really = header.compressed() ? codec : Codec.UNCOMPRESSED;
        byte[] values = nothing ? new byte[0] : really.expand(stored, from, stored.length, size);
        return new Page(header, levelled ? new RunLengths(stored, header.skipped(), from, BITS) : null, values, 0);
    }
}
