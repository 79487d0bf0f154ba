// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.proof;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.pass.LedgerFacts;

/** Are the first position, the last position and the number of events what the proof says? */
public record ProofRangeCheck(ProofFile proof, LedgerFacts facts, Locator export) {
    public void into(Tally tally) {
        tally.examined(1);
        if (facts.isEmpty()) {
            if (proof.count().isEmpty() || proof.count().getAsLong() != 0) {
                report(tally, "event_count", export, U64.text(0), proof.count().isPresent() ? U64.text(proof.count().getAsLong()) : "");
            }
            return;
        }
        long first = facts.first().position();
        long last = facts.last().position();
        compare(tally, "from_position", export.atPosition(first), first, proof.from());
        compare(tally, "to_position", export.atPosition(U64.less(last, proof.to()) ? last + 1 : last), last, proof.to());
        if (proof.count().isPresent()) {
            compare(tally, "event_count", export, facts.count(), proof.count().getAsLong());
        }
    }

    private static void compare(Tally tally, String member, Locator at, long ours, long theirs) {
        if (ours != theirs) {
            report(tally, member, at, U64.text(ours), U64.text(theirs));
        }
    }

    private static void report(Tally tally, String member, Locator at, String ours, String theirs) {
        tally.report(Finding.of(VerityCode.PROOF_RANGE, at.inField(member), member, theirs, ours).compared(ours, theirs));
    }
}
