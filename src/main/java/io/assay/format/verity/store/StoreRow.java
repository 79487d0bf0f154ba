// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.store;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import io.assay.format.verity.VerityCode;
import io.assay.source.sqlite.SqlValue;
import java.util.List;
import java.util.OptionalLong;

/** Reads the values of one row by kind and reports those of another kind than the table promises; numbers are two's complement of unsigned ones. */
final class StoreRow {
    private final List<String> columns;
    private final List<SqlValue> values;
    private final Locator at;
    private final Tally readable;
    private boolean broken;

    StoreRow(List<String> columns, List<SqlValue> values, Locator at, Tally readable) {
        this.columns = columns;
        this.values = values;
        this.at = at;
        this.readable = readable;
    }

    long number(String column) {
        OptionalLong value = optionalNumber(column);
        if (value.isEmpty()) {
            fault(column);
        }
        return value.orElse(0);
    }

    OptionalLong optionalNumber(String column) {
        return switch (value(column)) {
            case SqlValue.Null nothing -> OptionalLong.empty();
            case SqlValue.Whole whole -> OptionalLong.of(whole.value());
            default -> {
                fault(column);
                yield OptionalLong.of(0);
            }
        };
    }

    String text(String column) {
        if (isNull(column)) {
            fault(column);
        }
        return optionalText(column);
    }

    /** Empty where there is none. */
    String optionalText(String column) {
        return switch (value(column)) {
            case SqlValue.Null nothing -> "";
            case SqlValue.Text text -> text.value();
            default -> {
                fault(column);
                yield "";
            }
        };
    }

    /** So many bytes; any number where the length is -1; none where the value may be absent and is. */
    byte[] bytes(String column, int length, boolean optional) {
        SqlValue value = value(column);
        if (value instanceof SqlValue.Blob blob && (length < 0 || blob.value().length == length)) {
            return blob.value();
        }
        if (!optional || !(value instanceof SqlValue.Null)) {
            fault(column);
            return new byte[Math.max(0, length)];
        }
        return new byte[0];
    }

    Digest digest(String column) {
        return Digest.of(bytes(column, 32, false));
    }

    boolean isNull(String column) {
        return value(column) instanceof SqlValue.Null;
    }

    void fault(String column) {
        broken = true;
        readable.report(Finding.of(VerityCode.PARSE, at.inField(column), column));
    }

    boolean isBroken() {
        return broken;
    }

    private SqlValue value(String column) {
        int index = columns.indexOf(column);
        return index < 0 ? new SqlValue.Null() : values.get(index);
    }
}
