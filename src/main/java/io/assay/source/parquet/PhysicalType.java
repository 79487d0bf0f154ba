// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

/** How a value lies in the file (parquet.thrift, Type); in the order of the numbers there. */
public enum PhysicalType {
    BOOLEAN(0), INT32(Integer.BYTES), INT64(Long.BYTES), INT96(12), FLOAT(Float.BYTES), DOUBLE(Double.BYTES), BYTE_ARRAY(0), FIXED_LEN_BYTE_ARRAY(0);

    private final int width;

    PhysicalType(int width) {
        this.width = width;
    }

    /** Bytes of a PLAIN value; 0 where they vary or are told by the column. */
    int width() {
        return width;
    }

    static PhysicalType of(int number) throws ParquetException {
        if (number < 0 || number >= values().length) {
            throw ParquetException.malformed("type");
        }
        return values()[number];
    }
}
