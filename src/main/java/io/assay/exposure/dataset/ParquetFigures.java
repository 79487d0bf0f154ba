// SPDX-License-Identifier: Apache-2.0
package io.assay.exposure.dataset;

import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.parquet.ParquetColumn;
import io.assay.source.parquet.ParquetFile;
import io.assay.source.parquet.ParquetRows;
import io.assay.source.parquet.PhysicalType;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The rows of a flat Parquet file as a data set has them: columns are names, columns of strings are values. */
record ParquetFigures(Figures figures) {
    void read(EvidenceFile file) throws UnreadableEvidence {
        ParquetFile parquet = ParquetFile.open(file);
        List<ParquetColumn> columns = parquet.columns();
        List<Integer> all = IntStream.range(0, columns.size()).boxed().toList();
        for (int group = 0; group < parquet.groups(); group++) {
            ParquetRows rows = parquet.open(group, all);
            while (rows.next()) {
                row(rows, columns);
            }
        }
    }

    private void row(ParquetRows rows, List<ParquetColumn> columns) {
        Map<String, String> row = new LinkedHashMap<>();
        Set<String> refused = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            ParquetColumn column = columns.get(i);
            boolean text = column.type() == PhysicalType.BYTE_ARRAY && column.converted() == ParquetColumn.UTF8;
            String value = text && !rows.isAbsent(i) ? new String(rows.bytes(i), StandardCharsets.UTF_8) : null;
            row.put(column.name(), value);
            if (rows.isAbsent(i) || saysNo(rows, i, column.type(), value)) {
                refused.add(column.name());
            }
        }
        figures.row(row, refused);
    }

    private static boolean saysNo(ParquetRows rows, int field, PhysicalType type, String value) {
        return switch (type) {
            case BOOLEAN -> !rows.flag(field);
            case INT32, INT64 -> rows.number(field) == 0;
            case FLOAT, DOUBLE -> rows.real(field) == 0;
            default -> value != null && Rows.saysNo(value);
        };
    }
}
