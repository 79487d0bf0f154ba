// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.chain;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.Before;
import io.assay.format.verity.pass.Neighbours;
import java.util.Arrays;

/**
 * Does each event name the stored hash of the event before it, and the event at position 0 thirty-two zero bytes? What stands before an export
 * that begins later is the proof's matter.
 */
public final class ChainLinkCheck implements Neighbours.Rule {
    private static final byte[] GENESIS = new byte[32];

    @Override
    public void first(VerityEvent event, Tally tally) {
        if (event.position() == 0) {
            compare(GENESIS, event, tally);
        }
    }

    @Override
    public void next(Before before, VerityEvent event, Tally tally) {
        compare(before.hash(), event, tally);
    }

    private static void compare(byte[] expected, VerityEvent event, Tally tally) {
        tally.examined(1);
        if (!Arrays.equals(expected, event.prevHash())) {
            tally.report(Finding.of(VerityCode.CHAIN_LINK, event.at().inField("prev_hash"))
                    .compared(Hex.encode(expected), Hex.encode(event.prevHash())));
        }
    }
}
