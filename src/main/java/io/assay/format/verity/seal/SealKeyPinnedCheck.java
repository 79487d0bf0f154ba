// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.seal;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Tally;
import io.assay.format.verity.VerityCode;

/** Did keys that the auditor pinned make the seals? A key that only the evidence vouches for proves nothing. */
public record SealKeyPinnedCheck(SealList seals, Signers signers) {
    public void into(Tally tally) {
        for (JudgedSeal judged : seals.all()) {
            tally.examined(1);
            String signer = Hex.encode(judged.seal().signer());
            if (!judged.pinned()) {
                tally.report(Finding.of(signers.isEmpty() ? KeyCode.UNPINNED : VerityCode.CHECKPOINT_KEY_PINNED,
                        judged.seal().at().inField("signer"), signer).compared("", signer));
            }
        }
    }
}
