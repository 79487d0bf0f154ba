// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

/**
 * One column of a flat schema.
 *
 * @param length    bytes of a value of {@link PhysicalType#FIXED_LEN_BYTE_ARRAY}; 0 for other types
 * @param optional  whether values may be absent
 * @param converted the number of parquet.thrift's ConvertedType; -1 where there is none
 */
public record ParquetColumn(String name, PhysicalType type, int length, boolean optional, int converted) {
    /** ConvertedType of a string. */
    public static final int UTF8 = 0;
    /** ConvertedType of an unsigned number of 64 bits. */
    public static final int UINT_64 = 14;

    /** Bytes of a PLAIN value; 0 where they vary. */
    int width() {
        return type == PhysicalType.FIXED_LEN_BYTE_ARRAY ? length : type.width();
    }
}
