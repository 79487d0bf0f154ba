// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.hold;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import java.util.List;
import java.util.OptionalLong;

/**
 * Was nothing removed that a hold in force covers? A hold limited to write times cannot be judged where the log does not show when the record was
 * written; a record written before this export began is known to be older than its first event.
 */
public final class LegalHoldCheck {
    private final List<LegalHold> holds;
    private final long began;
    private final Tally tally;

    /** @param began time of the first event of the export */
    public LegalHoldCheck(List<LegalHold> holds, long began, Tally tally) {
        this.holds = List.copyOf(holds);
        this.began = began;
        this.tally = tally;
        tally.examined(holds.size());
    }

    /** Whether a hold needs to know when records were written. */
    public static boolean needsWriteTimes(List<LegalHold> holds) {
        return holds.stream().anyMatch(hold -> hold.written().isPresent());
    }

    /** A record or a payload was removed. */
    public void removal(Removal removal) {
        for (LegalHold hold : holds) {
            if (hold.scope().isAbout(removal.tenantId(), removal.streamId(), removal.stream()) && hold.isActive(removal.removed())) {
                judge(hold, removal);
            }
        }
    }

    /** The key of a tenant was destroyed, which removed payloads that this hold covers. */
    void keyDestroyed(LegalHold hold, Locator key, long destroyedAt) {
        report(hold, key, destroyedAt, Weight.FAIL);
    }

    /** The same, where events before this export could be among them. */
    void keyPerhapsDestroyed(LegalHold hold, Locator key, long destroyedAt) {
        report(hold, key, destroyedAt, Weight.INDETERMINATE);
    }

    private void judge(LegalHold hold, Removal removal) {
        OptionalLong written = removal.written();
        if (hold.written().isEmpty() || written.isPresent() && hold.written().get().contains(written.getAsLong())) {
            report(hold, removal.at(), removal.removed(), Weight.FAIL);
        } else if (written.isEmpty() && mayCover(hold.written().get(), removal)) {
            report(hold, removal.at(), removal.removed(), Weight.INDETERMINATE);
        }
    }

    private boolean mayCover(LegalHold.Span span, Removal removal) {
        return removal.open() ? !U64.less(removal.removed(), span.from()) : U64.less(span.from(), began);
    }

    private void report(LegalHold hold, Locator at, long removed, Weight weight) {
        tally.report(Finding.of(VerityCode.LEGAL_HOLD, at, hold.id(), U64.instant(removed).toString()).weighing(weight));
    }
}
