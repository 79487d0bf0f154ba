// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.proof;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.pass.LedgerFacts;

/** Do the first and the last event carry the hashes that the proof names? */
public record ProofHashesCheck(ProofFile proof, LedgerFacts facts, Locator export) {
    public void into(Tally tally) {
        if (facts.isEmpty()) {
            return;
        }
        tally.examined(2);
        compare(tally, "first_event_prev_hash", export.atPosition(facts.first().position()), Digest.of(facts.first().prevHash()), proof.prevHash());
        compare(tally, "last_event_hash", export.atPosition(facts.last().position()), Digest.of(facts.last().hash()), proof.lastHash());
    }

    private static void compare(Tally tally, String member, Locator at, Digest ours, Digest theirs) {
        if (!ours.equals(theirs)) {
            tally.report(Finding.of(VerityCode.PROOF_HASHES, at.inField(member), member).compared(ours.hex(), theirs.hex()));
        }
    }
}
