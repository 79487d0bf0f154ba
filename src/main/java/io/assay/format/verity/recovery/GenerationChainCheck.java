// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.recovery;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import java.util.Optional;

/** Do the recovery records agree with themselves and continue one another? */
public record GenerationChainCheck(RecoveryLog log) {
    public void into(Tally tally) {
        RecoveryRecord before = null;
        for (RecoveryRecord record : log.records()) {
            tally.examined(1);
            itself(record, tally);
            if (before != null) {
                continued(before, record, tally);
            }
            before = record;
        }
    }

    private static void itself(RecoveryRecord record, Tally tally) {
        if (!U64.less(record.previousGeneration(), record.generation())) {
            report(tally, record, "generation", U64.text(record.previousGeneration()), U64.text(record.generation()));
        }
        if (U64.less(record.knownCommitted(), record.recoveryPoint())) {
            report(tally, record, "recovery_point", U64.text(record.knownCommitted()), U64.text(record.recoveryPoint()));
        }
        Optional<RecoveryRecord.Discarded> discarded = record.discarded();
        if (discarded.isPresent() && (discarded.get().start() == 0 || discarded.get().start() != record.recoveryPoint() + 1)) {
            report(tally, record, "discarded_range.start", U64.text(record.recoveryPoint() + 1), U64.text(discarded.get().start()));
        }
        if (discarded.isPresent() && !U64.less(discarded.get().start(), discarded.get().end())) {
            report(tally, record, "discarded_range.end", U64.text(discarded.get().start() + 1), U64.text(discarded.get().end()));
        }
    }

    private static void continued(RecoveryRecord before, RecoveryRecord record, Tally tally) {
        if (record.previousGeneration() != before.generation()) {
            report(tally, record, "previous_generation", U64.text(before.generation()), U64.text(record.previousGeneration()));
        }
        if (record.at().isBefore(before.at())) {
            report(tally, record, "timestamp", before.at().toString(), record.at().toString());
        }
    }

    private static void report(Tally tally, RecoveryRecord record, String member, String expected, String actual) {
        tally.report(Finding.of(VerityCode.GENERATION_CHAIN, record.place().inField(member), U64.text(record.generation()), member)
                .compared(expected, actual));
    }
}
