// SPDX-License-Identifier: Apache-2.0
package io.assay.source.sqlite;

import io.assay.evidence.Range;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;

/**
 * One row as its bytes lie in the file.
 *
 * @param columns in the order of the table; a column that is the row id itself is stored as NULL
 */
public record StoredRow(long rowId, List<Column> columns) {
    private static final int FIRST_BLOB = 12;

    /**
     * One value.
     *
     * @param type   the serial type (SQLite file format, section 2.1): 0 NULL, 1 to 6 integers, 7 double, 8 and 9 the numbers 0 and 1, even
     *               from 12 blobs, odd from 13 texts
     * @param charset of the database's texts
     * @param places where its bytes stand in the file, in order; several where the row overflows its page
     */
    public record Column(long type, List<Range> places, byte[] bytes, Charset charset) {
        public boolean isText() {
            return type > FIRST_BLOB && type % 2 == 1;
        }

        /** The text, read in the encoding of the database; empty for any other type. */
        public String text() {
            return isText() ? new String(bytes, charset) : "";
        }

        /** Bytes that a value of that serial type takes up. */
        static long width(long type) {
            return type >= FIRST_BLOB ? (type - FIRST_BLOB) / 2 : type == 5 ? 6 : type == 6 || type == 7 ? 8 : type > 7 || type < 0 ? 0 : type;
        }

        /** The value with the storage class that its serial type gives. */
        public SqlValue value() {
            if (type == 0 || type == 10 || type == 11) {
                return new SqlValue.Null();
            } else if (type == 7) {
                return new SqlValue.Real(ByteBuffer.wrap(bytes).getDouble());
            } else if (type >= FIRST_BLOB) {
                return isText() ? new SqlValue.Text(text()) : new SqlValue.Blob(bytes.clone());
            }
            long number = type == 9 ? 1 : bytes.length > 0 && bytes[0] < 0 ? -1 : 0;
            for (byte one : bytes) {
                number = number << Byte.SIZE | one & 0xFF;
            }
            return new SqlValue.Whole(number);
        }
    }
}
