// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Walks over the rows of one row group; fields count in the order in which the columns were asked for. One page a column is in memory. */
public final class ParquetRows {
    private final EvidenceFile file;
    private final List<ColumnReader> fields = new ArrayList<>();
    private final List<PhysicalType> types = new ArrayList<>();
    private long left;

    ParquetRows(EvidenceFile file, RowGroup group, List<ParquetColumn> columns, List<Integer> wanted) throws UnreadableEvidence {
        this.file = file;
        this.left = group.rows();
        try {
            for (int index : wanted) {
                ColumnChunk chunk = group.chunks().get(index);
                if (chunk.values() != group.rows()) {
                    throw ParquetException.malformed("chunk-values");
                }
                fields.add(new ColumnReader(file, columns.get(index), chunk));
                types.add(columns.get(index).type());
            }
        } catch (ParquetException fault) {
            throw unreadable(fault);
        }
    }

    /** Moves to the next row; false where there is none. */
    public boolean next() throws UnreadableEvidence {
        if (left == 0) {
            return false;
        }
        left--;
        try {
            for (ColumnReader field : fields) {
                field.next();
            }
            return true;
        } catch (ParquetException fault) {
            throw unreadable(fault);
        }
    }

    public boolean isAbsent(int field) {
        return fields.get(field).isAbsent();
    }

    /** A whole number (INT32 as it is, INT64); 0 where absent. */
    public long number(int field) {
        ColumnReader value = fields.get(field);
        if (value.isAbsent()) {
            return 0;
        }
        return switch (types.get(field)) {
            case INT64 -> LittleEndian.int64(value.bytes(), value.from());
            case INT32 -> LittleEndian.int32(value.bytes(), value.from());
            default -> throw new IllegalArgumentException("no whole number: " + types.get(field));
        };
    }

    /** A floating number; 0 where absent. */
    public double real(int field) {
        ColumnReader value = fields.get(field);
        if (value.isAbsent()) {
            return 0;
        }
        return switch (types.get(field)) {
            case DOUBLE -> Double.longBitsToDouble(LittleEndian.int64(value.bytes(), value.from()));
            case FLOAT -> Float.intBitsToFloat(LittleEndian.int32(value.bytes(), value.from()));
            default -> throw new IllegalArgumentException("no floating number: " + types.get(field));
        };
    }

    /** A truth value; false where absent. */
    public boolean flag(int field) {
        return !isAbsent(field) && fields.get(field).flag();
    }

    /** The bytes of the value as they lie in the file (numbers little-endian); none where absent. */
    public byte[] bytes(int field) {
        ColumnReader value = fields.get(field);
        return value.isAbsent() ? new byte[0] : Arrays.copyOfRange(value.bytes(), value.from(), value.to());
    }

    private UnreadableEvidence unreadable(ParquetException fault) {
        return new UnreadableEvidence(file.locator(), fault.fault(), fault.getMessage());
    }
}
