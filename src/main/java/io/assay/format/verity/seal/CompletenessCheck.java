// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.seal;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.pass.LedgerFacts;
import java.util.Optional;

/**
 * Is everything there that a seal covers, and does a seal cover everything that is there? A trusted seal beyond the end fails; a last trusted
 * seal before the end leaves the rest without an anchor; without any trusted seal on these events the question stays open.
 *
 * @param pinned whether a state that the auditor pinned fixes the last event, which does what a seal does
 */
public record CompletenessCheck(SealList seals, LedgerFacts facts, Locator log, boolean pinned) {
    private static final String NONE = "–";

    public void into(Tally tally) {
        if (facts.isEmpty()) {
            tally.report(Finding.of(VerityCode.EMPTY, log));
            seals.farthest().map(judged -> U64.text(judged.seal().throughPosition()))
                    .ifPresent(sealed -> tally.report(Finding.of(VerityCode.COMPLETENESS, log, sealed, NONE).compared(sealed, "")));
            return;
        }
        tally.examined(1);
        long last = facts.last().position();
        Locator end = log.atPosition(last + 1);
        Optional<JudgedSeal> farthest = seals.farthest()
                .filter(judged -> !U64.less(judged.seal().throughPosition(), facts.first().position()));
        if (farthest.isEmpty()) {
            if (pinned) {
                return;
            }
            tally.report(Finding.of(VerityCode.COMPLETENESS, end, NONE, U64.text(last)).weighing(Weight.INDETERMINATE));
            return;
        }
        long covered = farthest.get().seal().throughPosition();
        Finding finding = Finding.of(VerityCode.COMPLETENESS, end, U64.text(covered), U64.text(last)).compared(U64.text(covered), U64.text(last));
        if (U64.less(last, covered)) {
            tally.report(finding);
        } else if (U64.less(covered, last) && !pinned) {
            tally.report(Finding.of(VerityCode.COMPLETENESS, log.atPosition(covered + 1), U64.text(covered), U64.text(last))
                    .weighing(Weight.WARN).compared("", U64.text(last)));
        }
    }
}
