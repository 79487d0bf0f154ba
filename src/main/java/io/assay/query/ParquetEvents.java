// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import io.assay.canon.PythonJson.Unencodable;
import io.assay.evidence.Locator;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.parquet.ParquetColumn;
import io.assay.source.parquet.ParquetFile;
import io.assay.source.parquet.ParquetRows;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rows of events in a Parquet file, found by the value of the column {@code position}. Asked for in order, each row is read once. */
final class ParquetEvents implements Rows {
    private static final String POSITION = "position";

    private final String path;
    private final ParquetFile file;
    private final int position;
    private final List<Integer> columns;
    private ParquetRows rows;
    private int group;

    private ParquetEvents(String path, ParquetFile file) {
        this.path = path;
        this.file = file;
        this.position = file.column(POSITION);
        this.columns = IntStream.range(0, file.columns().size()).boxed().toList();
    }

    /** Empty where the path is no Parquet file with events. */
    static Optional<Rows> of(String path) {
        try {
            EvidenceFile file = EvidenceFile.named(Path.of(path), new Custody());
            ParquetFile parquet = file.isRegular() && ParquetFile.isParquet(file.head()) ? ParquetFile.open(file) : null;
            boolean events = parquet != null && parquet.column(POSITION) >= 0 && isNumber(parquet.columns().get(parquet.column(POSITION)));
            return events ? Optional.of(new ParquetEvents(path, parquet)) : Optional.empty();
        } catch (IOException | UnreadableEvidence none) {
            return Optional.empty();
        }
    }

    private static boolean isNumber(ParquetColumn column) {
        return switch (column.type()) {
            case INT32, INT64 -> true;
            default -> false;
        };
    }

    @Override
    public String path() {
        return path;
    }

    /** From where the last one was found to the end, then from the beginning. */
    @Override
    public byte[] row(Locator at) {
        try {
            boolean begun = rows != null;
            if (found(at.position())) {
                return json();
            }
            rows = null;
            group = 0;
            return begun && found(at.position()) ? json() : NONE;
        } catch (UnreadableEvidence | Unencodable unreadable) {
            return NONE;
        }
    }

    private boolean found(long wanted) throws UnreadableEvidence {
        while (rows != null || group < file.groups()) {
            rows = rows == null ? file.open(group++, columns) : rows;
            while (rows.next()) {
                if (rows.number(position) == wanted) {
                    return true;
                }
            }
            rows = null;
        }
        return false;
    }

    private byte[] json() throws Unencodable {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            members.put(file.columns().get(i).name(), rows.isAbsent(i) ? null : value(i, file.columns().get(i)));
        }
        return Rows.json(members);
    }

    private Object value(int field, ParquetColumn column) {
        return switch (column.type()) {
            case BOOLEAN -> rows.flag(field);
            case INT32, INT64 -> column.converted() == ParquetColumn.UINT_64 ? new BigInteger(Long.toUnsignedString(rows.number(field))) : (Object) rows.number(field);
            case FLOAT, DOUBLE -> Double.isFinite(rows.real(field)) ? (Object) rows.real(field) : Double.toString(rows.real(field));
            case INT96, BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> Rows.text(rows.bytes(field));
        };
    }

    @Override
    public void close() {
        rows = null;
    }
}
