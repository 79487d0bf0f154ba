// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what the footer says of one column chunk (parquet.thrift, ColumnChunk and ColumnMetaData). */
final class ChunkReader {
    private final ThriftReader in;
    private final List<ParquetColumn> columns;
    private final int index;
    private int type = -1;
    private int codec = -1;
    private long values = -1;
    private long length = -1;
    private long dataAt = -1;
    private long dictionaryAt;
    private List<String> path = List.of();

    ChunkReader(ThriftReader in, List<ParquetColumn> columns, int index) {
        this.in = in;
        this.columns = columns;
        this.index = index;
    }

    ColumnChunk read() throws ParquetException {
        for (ThriftReader.Fields field = in.struct(); field.next();) {
            switch (field.key()) {
                case 1 << 4 | ThriftReader.BINARY -> throw ParquetException.unsupported("other-file");
                case 3 << 4 | ThriftReader.STRUCT -> metadata();
                default -> field.skip();
            }
        }
        boolean fits = index < columns.size() && type == columns.get(index).type().ordinal() && path.equals(List.of(columns.get(index).name()));
        if (!fits || values < 0 || length < 0 || dataAt < 0) {
            throw ParquetException.malformed("column-chunk");
        }
        long from = dictionaryAt > 0 && dictionaryAt < dataAt ? dictionaryAt : dataAt;
        return new ColumnChunk(index, Codec.of(codec), values, from, length);
    }

    private void metadata() throws ParquetException {
        for (ThriftReader.Fields field = in.struct(); field.next();) {
            switch (field.key()) {
                case 1 << 4 | ThriftReader.I32 -> type = in.int32();
                case 3 << 4 | ThriftReader.LIST -> path = path();
                case 4 << 4 | ThriftReader.I32 -> codec = in.int32();
                case 5 << 4 | ThriftReader.I64 -> values = in.zigzag();
                case 7 << 4 | ThriftReader.I64 -> length = in.zigzag();
                case 9 << 4 | ThriftReader.I64 -> dataAt = in.zigzag();
                case 11 << 4 | ThriftReader.I64 -> dictionaryAt = in.zigzag();
                default -> field.skip();
            }
        }
    }

    private List<String> path() throws ParquetException {
        List<String> parts = new ArrayList<>();
        for (int left = in.list(ThriftReader.BINARY); left > 0; left--) {
            parts.add(new String(in.binary(), StandardCharsets.UTF_8));
        }
        return parts;
    }
}
