// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.seal;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.trust.PinnedKey;
import java.time.Instant;

/**
 * Was each pinned key in force when its seal was made? {@code sealed_at} is the signer's own word: where a key was revoked since, a seal dated
 * before could have been made afterwards, which is noted.
 */
public record SealKeyValidityCheck(SealList seals, Signers signers, Instant at) {
    public void into(Tally tally) {
        for (JudgedSeal judged : seals.all()) {
            if (!judged.pinned()) {
                continue;
            }
            tally.examined(1);
            Instant sealedAt = U64.instant(judged.seal().sealedAt());
            String key = signers.pinned(judged.seal().signer()).getFirst().id();
            Finding finding = Finding.of(VerityCode.CHECKPOINT_KEY_VALIDITY, judged.seal().at().inField("sealed_at"), key, sealedAt.toString());
            if (!judged.inForce()) {
                tally.report(finding.compared("", sealedAt.toString()));
            } else if (signers.pinned(judged.seal().signer()).stream().allMatch(this::isRevokedSince)) {
                tally.report(finding.weighing(Weight.WARN));
            }
        }
    }

    private boolean isRevokedSince(PinnedKey key) {
        return key.revokedAt().map(revoked -> !at.isBefore(revoked)).orElse(false);
    }
}
