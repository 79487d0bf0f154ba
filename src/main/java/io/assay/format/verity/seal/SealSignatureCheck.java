// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.seal;

import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Tally;
import io.assay.crypto.signature.Ed25519;
import io.assay.format.verity.VerityCode;

/** Is every seal signed by the key it names, strictly (canonical S, no key of small order)? */
public record SealSignatureCheck(SealList seals) {
    public void into(Tally tally) {
        for (JudgedSeal judged : seals.all()) {
            tally.examined(1);
            if (!judged.signed()) {
                tally.report(Finding.of(VerityCode.CHECKPOINT_SIGNATURE, judged.seal().at().inField("signature")));
                if (Ed25519.isDisputed(judged.seal().signer(), judged.seal().message(), judged.seal().signature())) {
                    tally.report(Finding.of(KeyCode.ENGINES_DISAGREE, judged.seal().at().inField("signature")));
                }
            }
        }
    }
}
