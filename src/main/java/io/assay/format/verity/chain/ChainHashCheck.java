// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.chain;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.EachEvent;
import java.util.Arrays;

/** Is the stored hash of each event the one its fields give? Where the payload was removed nothing can be recomputed. */
public final class ChainHashCheck implements EachEvent.Rule {
    private final EventHash hash = new EventHash();

    @Override
    public void see(VerityEvent event, Tally tally) {
        if (!event.hasPayload()) {
            return;
        }
        tally.examined(1);
        byte[] expected = hash.of(event);
        if (!Arrays.equals(expected, event.hash())) {
            tally.report(Finding.of(VerityCode.CHAIN_HASH, event.at().inField("hash")).compared(Hex.encode(expected), Hex.encode(event.hash())));
        }
    }
}
