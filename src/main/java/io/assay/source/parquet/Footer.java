// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The metadata at the end of the file (parquet.thrift, FileMetaData), as far as flat rows need it. */
record Footer(List<ParquetColumn> columns, long rows, List<RowGroup> groups) {
    private static final int REPEATED = 2;
    private static final int OPTIONAL = 1;
    private static final int MOST_COLUMNS = 4096;

    Footer {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    static Footer read(byte[] bytes) throws ParquetException {
        ThriftReader in = new ThriftReader(bytes, 0, bytes.length);
        List<ParquetColumn> columns = List.of();
        List<RowGroup> groups = new ArrayList<>();
        long rows = -1;
        boolean grouped = false;
        for (ThriftReader.Fields field = in.struct(); field.next();) {
            switch (field.key()) {
                case 2 << 4 | ThriftReader.LIST -> columns = schema(in);
                case 3 << 4 | ThriftReader.I64 -> rows = in.zigzag();
                case 4 << 4 | ThriftReader.LIST -> {
                    grouped = true;
                    for (int left = in.list(ThriftReader.STRUCT); left > 0; left--) {
                        groups.add(group(in, columns));
                    }
                }
                default -> field.skip();
            }
        }
        if (columns.isEmpty() || rows < 0 || !grouped || groups.stream().mapToLong(RowGroup::rows).sum() != rows) {
            throw ParquetException.malformed("footer");
        }
        return new Footer(columns, rows, groups);
    }

    private static List<ParquetColumn> schema(ThriftReader in) throws ParquetException {
        int count = in.list(ThriftReader.STRUCT);
        if (count < 2 || count > MOST_COLUMNS) {
            throw ParquetException.malformed("schema");
        }
        if (element(in) != null) {
            throw ParquetException.malformed("schema-root");
        }
        List<ParquetColumn> columns = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            ParquetColumn column = element(in);
            if (column == null) {
                throw ParquetException.unsupported("nesting");
            }
            columns.add(column);
        }
        return columns;
    }

    /** One element of the schema; null for a group. */
    private static ParquetColumn element(ThriftReader in) throws ParquetException {
        PhysicalType type = null;
        int length = 0;
        int repetition = 0;
        int children = 0;
        int converted = -1;
        String name = "";
        for (ThriftReader.Fields field = in.struct(); field.next();) {
            switch (field.key()) {
                case 1 << 4 | ThriftReader.I32 -> type = PhysicalType.of(in.int32());
                case 2 << 4 | ThriftReader.I32 -> length = in.int32();
                case 3 << 4 | ThriftReader.I32 -> repetition = in.int32();
                case 4 << 4 | ThriftReader.BINARY -> name = new String(in.binary(), StandardCharsets.UTF_8);
                case 5 << 4 | ThriftReader.I32 -> children = in.int32();
                case 6 << 4 | ThriftReader.I32 -> converted = in.int32();
                default -> field.skip();
            }
        }
        if (children != 0 || type == null) {
            return null;
        }
        if (repetition == REPEATED) {
            throw ParquetException.unsupported("repetition");
        }
        boolean fixed = type == PhysicalType.FIXED_LEN_BYTE_ARRAY;
        if (fixed && length <= 0) {
            throw ParquetException.malformed("type-length");
        }
        return new ParquetColumn(name, type, fixed ? length : 0, repetition == OPTIONAL, converted);
    }

    private static RowGroup group(ThriftReader in, List<ParquetColumn> columns) throws ParquetException {
        List<ColumnChunk> chunks = new ArrayList<>();
        long rows = -1;
        for (ThriftReader.Fields field = in.struct(); field.next();) {
            switch (field.key()) {
                case 1 << 4 | ThriftReader.LIST -> {
                    for (int left = in.list(ThriftReader.STRUCT); left > 0; left--) {
                        chunks.add(new ChunkReader(in, columns, chunks.size()).read());
                    }
                }
                case 3 << 4 | ThriftReader.I64 -> rows = in.zigzag();
                default -> field.skip();
            }
        }
        if (rows < 0 || chunks.size() != columns.size()) {
            throw ParquetException.malformed("row-group");
        }
        return new RowGroup(rows, chunks);
    }
}
