// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.recovery;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.Before;
import io.assay.format.verity.pass.Neighbours;

/**
 * Does a recovery record account for every position that is missing? Asked only where there are such records; a hole without any is a break of the
 * sequence. A declared loss is noted, not failed: the producer admits it, and nothing but the producer vouches for the admission.
 */
public final class GapExplainedCheck implements Neighbours.Rule {
    private final RecoveryLog log;

    public GapExplainedCheck(RecoveryLog log) {
        this.log = log;
    }

    @Override
    public void next(Before before, VerityEvent event, Tally tally) {
        long expected = before.position() + 1;
        if (!U64.less(expected, event.position())) {
            return;
        }
        tally.examined(1);
        boolean covered = log.covers(before.position(), event.position());
        tally.report(Finding.of(VerityCode.GAP_EXPLAINED, event.at(), U64.text(expected), U64.text(event.position() - 1),
                U64.text(event.position() - expected)).weighing(covered ? Weight.WARN : Weight.FAIL)
                .compared(U64.text(expected), U64.text(event.position())));
    }
}
