// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import java.nio.ByteBuffer;

/**
 * Where one cell of a b-tree page leads (SQLite file format, section 1.6).
 *
 * @param child        page below on the left; 0 on a leaf
 * @param rowId        of a row; 0 in an index
 * @param payload      bytes of its record; 0 where it has none
 * @param local        bytes of the record that lie in this page
 * @param recordAt     offset of the record in the page
 * @param overflow     first page of the rest; 0 where there is none
 */
record BtreeCell(long child, long rowId, long payload, int local, int recordAt, long overflow) {
    static final int INDEX_INTERIOR = 2;
    static final int TABLE_INTERIOR = 5;
    static final int INDEX_LEAF = 10;
    static final int TABLE_LEAF = 13;
    private static final int LONGEST_VARINT = 9;

    /** Reads the cell at that offset; null where it does not fit into the page. */
    static BtreeCell read(ByteBuffer page, int type, int at, int usable) {
        int next = at;
        long child = 0;
        if (type == INDEX_INTERIOR || type == TABLE_INTERIOR) {
            if (at + Integer.BYTES > usable) {
                return null;
            }
            child = page.getInt(at) & 0xFFFFFFFFL;
            next += Integer.BYTES;
        }
        if (type == TABLE_INTERIOR) {
            return new BtreeCell(child, 0, 0, 0, next, 0);
        }
        long[] payload = varint(page, next);
        next = (int) payload[1];
        long rowId = 0;
        if (type == TABLE_LEAF) {
            long[] id = varint(page, next);
            rowId = id[0];
            next = (int) id[1];
        }
        if (payload[0] < 0 || next > usable) {
            return null;
        }
        int local = local(payload[0], type, usable);
        boolean spills = local < payload[0];
        if (next + local + (spills ? Integer.BYTES : 0) > usable) {
            return null;
        }
        return new BtreeCell(child, rowId, payload[0], local, next, spills ? page.getInt(next + local) & 0xFFFFFFFFL : 0);
    }

    private static int local(long payload, int type, int usable) {
        int most = type == TABLE_LEAF ? usable - 35 : (usable - 12) * 64 / 255 - 23;
        if (payload <= most) {
            return (int) payload;
        }
        int least = (usable - 12) * 32 / 255 - 23;
        int spare = least + (int) ((payload - least) % (usable - 4));
        return spare <= most ? spare : least;
    }

    /** Value and the offset behind it; at most nine bytes, the ninth whole. */
    static long[] varint(ByteBuffer page, int at) {
        long value = 0;
        for (int i = 0; i < LONGEST_VARINT && at + i < page.capacity(); i++) {
            int next = page.get(at + i);
            if (i == LONGEST_VARINT - 1) {
                return new long[] {value << 8 | next & 0xFF, at + LONGEST_VARINT};
            }
            value = value << 7 | next & 0x7F;
            if (next >= 0) {
                return new long[] {value, at + i + 1L};
            }
        }
        return new long[] {-1, page.capacity()};
    }
}
