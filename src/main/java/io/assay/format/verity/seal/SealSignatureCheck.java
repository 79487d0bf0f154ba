// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.seal;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.VerityCode;

/** Is every seal signed by the key it names, strictly (canonical S, no key of small order)? */
public record SealSignatureCheck(SealList seals) {
    public void into(Tally tally) {
        for (JudgedSeal judged : seals.all()) {
            tally.examined(1);
            if (!judged.signed()) {
                tally.report(Finding.of(VerityCode.CHECKPOINT_SIGNATURE, judged.seal().at().inField("signature")));
            }
        }
    }
}
