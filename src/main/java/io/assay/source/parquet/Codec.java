// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** The compression of a page (parquet.thrift, CompressionCodec). */
enum Codec {
    UNCOMPRESSED, SNAPPY, GZIP;

    static Codec of(int number) throws ParquetException {
        if (number < 0 || number >= values().length) {
            throw ParquetException.unsupported("codec-" + number);
        }
        return values()[number];
    }

    /** Exactly {@code size} bytes; more or fewer are a fault. */
    byte[] expand(byte[] bytes, int from, int to, int size) throws ParquetException {
        return switch (this) {
            case UNCOMPRESSED -> plain(bytes, from, to, size);
            case SNAPPY -> new Snappy(bytes, from, to).expand(size);
            case GZIP -> gunzip(bytes, from, to, size);
        };
    }

    private static byte[] plain(byte[] bytes, int from, int to, int size) throws ParquetException {
        if (to - from != size) {
            throw ParquetException.malformed("page-size");
        }
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] gunzip(byte[] bytes, int from, int to, int size) throws ParquetException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes, from, to - from))) {
            byte[] out = in.readNBytes(size);
            if (out.length != size || in.read() >= 0) {
                throw ParquetException.malformed("gzip-size");
            }
            return out;
        } catch (IOException broken) {
            throw ParquetException.malformed("gzip");
        }
    }
}
