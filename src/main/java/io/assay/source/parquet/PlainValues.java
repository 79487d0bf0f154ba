// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

/** Steps over values in the PLAIN encoding; each is a run of bytes, a boolean one bit. */
final class PlainValues {
    private final byte[] bytes;
    private final PhysicalType type;
    private final int width;
    private int at;
    private int bit;
    private int from;
    private int to;

    PlainValues(byte[] bytes, int at, ParquetColumn column) {
        this.bytes = bytes;
        this.type = column.type();
        this.width = column.width();
        this.at = at;
    }

    void next() throws ParquetException {
        int length = width;
        if (type == PhysicalType.BOOLEAN) {
            length = bit == 0 ? 1 : 0;
        } else if (type == PhysicalType.BYTE_ARRAY) {
            if (bytes.length - at < Integer.BYTES) {
                throw ParquetException.malformed("values-end");
            }
            length = LittleEndian.int32(bytes, at);
            at += Integer.BYTES;
        }
        if (length < 0 || length > bytes.length - at) {
            throw ParquetException.malformed("values-end");
        }
        from = type == PhysicalType.BOOLEAN && bit != 0 ? from : at;
        at += length;
        to = at;
    }

    /** The bit of a boolean just stepped over. */
    boolean flag() {
        boolean set = (bytes[from] >>> bit & 1) == 1;
        bit = bit + 1 & 7;
        return set;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }
}
