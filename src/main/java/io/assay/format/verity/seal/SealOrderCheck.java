// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.seal;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.pass.LedgerFacts;
import java.time.Instant;
import java.util.Optional;

/** Is no seal dated before the event it covers? */
public record SealOrderCheck(SealList seals, LedgerFacts facts, Instant at) {
    /** A time that has not come yet is nobody's word on when the seal was made, and no key was in force then. */
    private void future(Seal seal, Tally tally) {
        Instant sealed = U64.instant(seal.sealedAt());
        if (sealed.isAfter(at)) {
            tally.report(Finding.of(VerityCode.CHECKPOINT_FUTURE, seal.at().inField("sealed_at"), sealed.toString(), at.toString()));
        }
    }

    public void into(Tally tally) {
        for (JudgedSeal judged : seals.all()) {
            future(judged.seal(), tally);
            Optional<LedgerFacts.Spot> spot = facts.at(judged.seal().throughPosition());
            if (spot.isEmpty()) {
                continue;
            }
            tally.examined(1);
            if (U64.less(judged.seal().sealedAt(), spot.get().timestamp())) {
                String sealedAt = U64.instant(judged.seal().sealedAt()).toString();
                String event = U64.instant(spot.get().timestamp()).toString();
                tally.report(Finding.of(VerityCode.CHECKPOINT_ORDER, judged.seal().at().inField("sealed_at"), sealedAt, event).compared("", sealedAt));
            }
        }
    }
}
