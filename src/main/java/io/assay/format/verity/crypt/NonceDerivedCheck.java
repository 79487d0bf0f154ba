// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.crypt;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.EachEvent;
import java.util.Arrays;

/** Is every nonce that is written down the one that its position gives? An event in clear has none. */
public final class NonceDerivedCheck implements EachEvent.Rule {
    @Override
    public void see(VerityEvent event, Tally tally) {
        if (!event.isEncrypted()) {
            if (event.nonce().length > 0) {
                tally.examined(1);
                tally.report(Finding.of(VerityCode.NONCE_DERIVED, event.at().inField("nonce")).compared("", Hex.encode(event.nonce())));
            }
            return;
        }
        tally.examined(1);
        byte[] derived = Nonce.derived(event.position());
        if (event.nonce().length > 0 && !Arrays.equals(derived, event.nonce())) {
            tally.report(Finding.of(VerityCode.NONCE_DERIVED, event.at().inField("nonce")).compared(Hex.encode(derived), Hex.encode(event.nonce())));
        }
    }
}
