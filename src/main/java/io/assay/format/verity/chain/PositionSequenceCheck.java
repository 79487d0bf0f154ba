// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.chain;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.Before;
import io.assay.format.verity.pass.Neighbours;

/** Does each position follow the one before? A hole that a recovery record covers completely is another check's matter. */
public final class PositionSequenceCheck implements Neighbours.Rule {
    private final DeclaredLoss declared;

    public PositionSequenceCheck(DeclaredLoss declared) {
        this.declared = declared;
    }

    @Override
    public void first(VerityEvent event, Tally tally) {
        tally.examined(1);
    }

    @Override
    public void next(Before before, VerityEvent event, Tally tally) {
        tally.examined(1);
        long expected = before.position() + 1;
        long found = event.position();
        if (found != expected && !declared.covers(before.position(), found)) {
            tally.report(Finding.of(VerityCode.POSITION_SEQUENCE, event.at(), U64.text(before.position()), U64.text(found))
                    .compared(U64.text(expected), U64.text(found)));
        }
    }
}
