// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.check;

import io.assay.check.Claim;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.Desk;
import io.assay.format.semvec.IsoTime;
import io.assay.format.semvec.store.word.StoreCode;
import io.assay.format.semvec.store.word.StorePlace;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Was what had to go removed, and nothing before its time? */
public record RetentionCheck(StorePlace places, long days, long auditDays, Instant at) {
    public void judge(EventWalk walk, List<Deletion> deletions, Optional<Instant> oldestAudit, String table, Desk desk, Tally tally) {
        tally.examined(walk.count());
        if (walk.overdue() > 0) {
            tally.report(Finding.of(StoreCode.RETENTION_OVERDUE, places.table(table), walk.overdue(), days, walk.first()));
        }
        oldestAudit.filter(oldest -> oldest.isBefore(at.minus(Duration.ofDays(auditDays)))).ifPresent(oldest ->
                tally.report(Finding.of(StoreCode.RETENTION_OVERDUE, places.table(StorePlace.AUDIT), 1, auditDays, IsoTime.micros(oldest))));
        for (Deletion deletion : deletions) {
            tally.examined(1);
            record(deletion, desk, tally);
        }
        if (tally.examined() == 0) {
            tally.notApplicable();
        }
    }

    private void record(Deletion deletion, Desk desk, Tally tally) {
        long listed = Arrays.stream(deletion.seqs()).distinct().count(); // A number that is listed twice is one event.
        desk.claim(Claim.compared("deleted_count." + deletion.record(), Long.toString(deletion.count()), Long.toString(listed)));
        if (deletion.count() != listed) {
            tally.report(Finding.of(StoreCode.RETENTION_AUDIT_COUNT_MISMATCH, places.audit(deletion.record()).inField("detail"), deletion.count(),
                    listed).compared(Long.toString(listed), Long.toString(deletion.count())));
        }
        if (deletion.cutoff().isPresent() && deletion.days().isPresent()) {
            long kept = Math.max(0, Math.min(deletion.days().getAsLong(), 1_000_000));
            Instant earliest = deletion.time().minus(Duration.ofDays(kept));
            if (deletion.cutoff().get().isAfter(earliest) || kept < days) {
                tally.report(Finding.of(StoreCode.RETENTION_DELETED_TOO_EARLY, places.audit(deletion.record()).inField("detail"),
                        IsoTime.micros(deletion.cutoff().get()), Math.max(kept, days))
                        .compared(IsoTime.micros(deletion.time().minus(Duration.ofDays(Math.max(kept, days)))), IsoTime.micros(deletion.cutoff().get())));
            }
        }
    }
}
