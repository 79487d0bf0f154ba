// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.source.parquet.ParquetColumn;
import io.assay.source.parquet.ParquetFile;
import io.assay.source.parquet.ParquetRows;
import io.assay.source.parquet.PhysicalType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the members of an event stand among the columns of a Parquet file; fields count as in {@link ScanMember}, with the tombstone last. */
final class ParquetLayout {
    static final int TOMBSTONE = ScanMember.COUNT;
    static final List<String> NAMES = List.of("position", "timestamp", "tenant_id", "stream_id", "stream", "actor", "caused_by", "client_ip", "operation",
            "idempotency_id", "key_id", "nonce", "data", "prev_hash", "hash", "tombstone");
    private static final byte[] NONE = new byte[0];

    private final List<Integer> columns;
    private final boolean[] there;

    private ParquetLayout(List<Integer> columns, boolean[] there) {
        this.columns = List.copyOf(columns);
        this.there = there;
    }

    /** Empty where a column that an export must have is absent or of another type. */
    static Optional<ParquetLayout> of(ParquetFile file) {
        List<Integer> columns = new ArrayList<>();
        boolean[] there = new boolean[NAMES.size()];
        for (int member = 0; member < NAMES.size(); member++) {
            int column = file.column(NAMES.get(member));
            there[member] = column >= 0;
            boolean needed = member < ScanMember.COUNT && (ScanMember.REQUIRED & 1 << member) != 0;
            if (there[member] ? !fits(member, file.columns().get(column), needed) : needed) {
                return Optional.empty();
            }
            columns.add(Math.max(column, 0));
        }
        return Optional.of(new ParquetLayout(columns, there));
    }

    private static boolean fits(int member, ParquetColumn column, boolean needed) {
        boolean type = switch (member) {
            case ScanMember.POSITION, ScanMember.TIMESTAMP, ScanMember.TENANT, ScanMember.STREAM_ID -> column.type() == PhysicalType.INT64;
            case ScanMember.PREV_HASH, ScanMember.HASH -> fixed(column, 32);
            case ScanMember.IDEMPOTENCY -> fixed(column, 16);
            case ScanMember.NONCE -> column.type() == PhysicalType.BYTE_ARRAY || fixed(column, 12);
            default -> column.type() == PhysicalType.BYTE_ARRAY;
        };
        return type && (!needed || !column.optional() || member == ScanMember.DATA);
    }

    private static boolean fixed(ParquetColumn column, int length) {
        return column.type() == PhysicalType.FIXED_LEN_BYTE_ARRAY && column.length() == length;
    }

    /** The columns to read; one that is absent stands as the first, and its values are not asked for. */
    List<Integer> columns() {
        return columns;
    }

    boolean isAbsent(ParquetRows rows, int member) {
        return !there[member] || rows.isAbsent(member);
    }

    byte[] bytes(ParquetRows rows, int member) {
        return there[member] ? rows.bytes(member) : NONE;
    }
}
