// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

/**
 * What stands before a page (parquet.thrift, PageHeader).
 *
 * @param kind       0 data, 1 index, 2 dictionary, 3 data of version 2
 * @param expanded   bytes once decompressed
 * @param stored     bytes as they lie in the file
 * @param crc        CRC-32 of the stored bytes; -1 where the writer gave none
 * @param values     values, absent ones included
 * @param encoding   of the values
 * @param levels     encoding of the definition levels, version 1
 * @param skipped    bytes of repetition levels before them, version 2: a flat column needs none, some writers give them
 * @param levelBytes bytes of the definition levels, version 2
 * @param compressed whether the values are compressed at all, version 2
 * @param size       bytes of this header
 */
record PageHeader(int kind, int expanded, int stored, long crc, int values, int encoding, int levels, int skipped, int levelBytes, boolean compressed,
        int size) {
    static final int DATA = 0;
    static final int DICTIONARY = 2;
    static final int DATA_V2 = 3;
    static final int PLAIN = 0;
    static final int PLAIN_DICTIONARY = 2;
    static final int RLE = 3;
    static final int RLE_DICTIONARY = 8;
    /** The longest page that is read, in bytes. */
    static final int LONGEST = 64 << 20;

    static PageHeader read(byte[] bytes) throws ParquetException {
        return new Reading(bytes).header();
    }

    /** Gathers the fields of a header. */
    private static final class Reading {
        private final ThriftReader in;
        private int kind = -1;
        private int expanded = -1;
        private int stored = -1;
        private long crc = -1;
        private int values = -1;
        private int encoding = -1;
        private int levels = RLE;
        private int levelBytes;
        private int repetitionBytes;
        private boolean compressed = true;

        Reading(byte[] bytes) {
            in = new ThriftReader(bytes, 0, bytes.length);
        }

        PageHeader header() throws ParquetException {
            for (ThriftReader.Fields field = in.struct(); field.next();) {
                switch (field.key()) {
                    case 1 << 4 | ThriftReader.I32 -> kind = in.int32();
                    case 2 << 4 | ThriftReader.I32 -> expanded = in.int32();
                    case 3 << 4 | ThriftReader.I32 -> stored = in.int32();
                    case 4 << 4 | ThriftReader.I32 -> crc = in.int32() & 0xFFFFFFFFL;
                    case 5 << 4 | ThriftReader.STRUCT, 7 << 4 | ThriftReader.STRUCT -> data();
                    case 8 << 4 | ThriftReader.STRUCT -> dataV2();
                    default -> field.skip();
                }
            }
            if (expanded < 0 || stored < 0 || kind < 0 || kind > DATA_V2 || repetitionBytes < 0 || levelBytes < 0
                    || (long) repetitionBytes + levelBytes > Math.min(stored, expanded)) {
                throw ParquetException.malformed("page-header");
            }
            if (expanded > LONGEST || stored > LONGEST) {
                throw ParquetException.limit("page-bytes " + LONGEST);
            }
            return new PageHeader(kind, expanded, stored, crc, values, encoding, levels, repetitionBytes, levelBytes, compressed, in.at());
        }

        /** Data of version 1, or a dictionary: both begin with the number of values and their encoding. */
        private void data() throws ParquetException {
            for (ThriftReader.Fields field = in.struct(); field.next();) {
                switch (field.key()) {
                    case 1 << 4 | ThriftReader.I32 -> values = in.int32();
                    case 2 << 4 | ThriftReader.I32 -> encoding = in.int32();
                    case 3 << 4 | ThriftReader.I32 -> levels = in.int32();
                    default -> field.skip();
                }
            }
        }

        private void dataV2() throws ParquetException {
            for (ThriftReader.Fields field = in.struct(); field.next();) {
                switch (field.key()) {
                    case 1 << 4 | ThriftReader.I32 -> values = in.int32();
                    case 4 << 4 | ThriftReader.I32 -> encoding = in.int32();
                    case 5 << 4 | ThriftReader.I32 -> levelBytes = in.int32();
                    case 6 << 4 | ThriftReader.I32 -> repetitionBytes = in.int32();
                    case 7 << 4 | ThriftReader.TRUE, 7 << 4 | ThriftReader.FALSE -> compressed = field.flag();
                    default -> field.skip();
                }
            }
        }
    }
}
