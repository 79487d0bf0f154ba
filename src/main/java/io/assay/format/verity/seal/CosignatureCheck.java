// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.seal;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.Fingerprint;
import io.assay.crypto.signature.Ed25519;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Do the signatures of third parties verify, and are their keys pinned? Collects the positions that a pinned third party attests. */
public final class CosignatureCheck {
    private final SealList seals;
    private final Signers cosigners;
    private final Set<Long> attested = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    public CosignatureCheck(SealList seals, Signers cosigners) {
        this.seals = seals;
        this.cosigners = cosigners;
    }

    public void into(Tally tally) {
        for (JudgedSeal judged : seals.all()) {
            Set<String> signers = new HashSet<>();
            for (Cosignature cosignature : judged.seal().cosignatures()) {
                tally.examined(1);
                judge(judged, cosignature, tally);
                if (!signers.add(Hex.encode(cosignature.signer()))) {
                    tally.report(Finding.of(VerityCode.LISTED_TWICE, judged.seal().at().inField("cosignatures"), "signer"));
                }
            }
        }
    }

    /** Fingerprints of the third parties' keys that signed a trusted seal. */
    public Set<String> used() {
        return used;
    }

    /** Whether a pinned third party signed the trusted seal of that position. */
    public boolean attests(long position) {
        return attested.contains(position);
    }

    private void judge(JudgedSeal judged, Cosignature cosignature, Tally tally) {
        Seal seal = judged.seal();
        String signer = Hex.encode(cosignature.signer());
        if (!cosigners.holds(cosignature.signer(), seal.message(), cosignature.signature())) {
            tally.report(Finding.of(VerityCode.COSIGNATURE, seal.at().inField("cosignatures"), cosignature.role()));
            if (Ed25519.isDisputed(cosignature.signer(), seal.message(), cosignature.signature())) {
                tally.report(Finding.of(KeyCode.ENGINES_DISAGREE, seal.at().inField("cosignatures")));
            }
        } else if (cosigners.pinned(cosignature.signer()).isEmpty()) {
            tally.report(Finding.of(KeyCode.UNPINNED, seal.at().inField("cosignatures"), signer).weighing(Weight.INFO));
        } else {
            pinned(judged, cosignature, tally);
        }
    }

    /** A third party vouches only with a key of its own, and while that key is in force. */
    private void pinned(JudgedSeal judged, Cosignature cosignature, Tally tally) {
        Seal seal = judged.seal();
        Instant sealedAt = U64.instant(seal.sealedAt());
        if (Arrays.equals(cosignature.signer(), seal.signer())) {
            tally.report(Finding.of(VerityCode.COSIGNATURE_OWN, seal.at().inField("cosignatures"), cosignature.role()));
        } else if (!cosigners.inForce(cosignature.signer(), sealedAt)) {
            tally.report(Finding.of(VerityCode.COSIGNATURE_KEY_VALIDITY, seal.at().inField("cosignatures"),
                    cosigners.pinned(cosignature.signer()).getFirst().id(), sealedAt.toString()));
        } else if (judged.isTrusted()) {
            attested.add(seal.throughPosition());
            used.add(Fingerprint.ofPublic(cosignature.signer()));
        }
    }
}
