// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.recovery;

import io.assay.format.verity.U64;
import io.assay.format.verity.chain.DeclaredLoss;
import java.util.List;

/** The recoveries of one log, in the order of the evidence. */
public record RecoveryLog(List<RecoveryRecord> records) implements DeclaredLoss {
    /** No recovery is known. */
    public static final RecoveryLog NONE = new RecoveryLog(List.of());

    public RecoveryLog {
        records = List.copyOf(records);
    }

    public boolean isEmpty() {
        return records.isEmpty();
    }

    @Override
    public boolean covers(long last, long next) {
        return U64.less(last, next) && records.stream().anyMatch(record -> record.recoveryPoint() == last && record.discarded()
                .map(range -> range.contains(last + 1) && !U64.less(range.end(), next)).orElse(false));
    }

    /** Whether a record says that this position was thrown away. */
    public boolean discards(long position) {
        return records.stream().anyMatch(record -> record.discarded().map(range -> range.contains(position)).orElse(false));
    }
}
