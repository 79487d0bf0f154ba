// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.chain;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.Before;
import io.assay.format.verity.pass.Neighbours;

/** Do times rise? The producer promises the last time plus at least a nanosecond; its text also allows equal times, which are only noted. */
public final class TimestampOrderCheck implements Neighbours.Rule {
    @Override
    public void first(VerityEvent event, Tally tally) {
        tally.examined(1);
    }

    @Override
    public void next(Before before, VerityEvent event, Tally tally) {
        tally.examined(1);
        int order = Long.compareUnsigned(event.timestamp(), before.timestamp());
        if (order <= 0) {
            tally.report(Finding.of(VerityCode.TIMESTAMP_MONOTONIC, event.at().inField("timestamp"), U64.text(before.timestamp()),
                    U64.text(event.timestamp())).weighing(order < 0 ? Weight.FAIL : Weight.WARN));
        }
    }
}
