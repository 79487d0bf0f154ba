// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.proof;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.signature.Ed25519;
import io.assay.evidence.Locator;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.seal.Signers;
import io.assay.trust.PinnedKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Did a pinned key sign the statements of the proof? An export says nowhere when it was signed; it cannot have been before the last time it
 * shows, so a key whose time had run out by then is refused, and one that was revoked or ran out since is in doubt or noted.
 */
public final class ExportSignatureCheck {
    private final ProofFile proof;
    private final Signers signers;
    private final Instant at;
    private boolean trusted;

    public ExportSignatureCheck(ProofFile proof, Signers signers, Instant at) {
        this.proof = proof;
        this.signers = signers;
        this.at = at;
    }

    /** @param latest the latest time that the export shows */
    public void into(Tally tally, Instant latest) {
        tally.examined(1);
        ExportSignature signature = proof.signature().orElseThrow();
        Optional<byte[]> message = proof.message();
        Locator place = proof.at().inField("export_signature");
        if (message.isEmpty() || !signers.holds(signature.signer(), message.get(), signature.signature())) {
            tally.report(Finding.of(VerityCode.EXPORT_SIGNATURE, place));
            if (message.isPresent() && Ed25519.isDisputed(signature.signer(), message.get(), signature.signature())) {
                tally.report(Finding.of(KeyCode.ENGINES_DISAGREE, place));
            }
            return;
        }
        List<PinnedKey> pinned = signers.pinned(signature.signer());
        if (pinned.isEmpty()) {
            String signer = Hex.encode(signature.signer());
            tally.report(Finding.of(KeyCode.UNPINNED, place, signer).compared("", signer));
            return;
        }
        trusted = inForce(tally, pinned, latest, place);
    }

    /** Whether a pinned key signed the proof, in force or not. */
    public boolean holds() {
        ExportSignature signature = proof.signature().orElseThrow();
        return proof.message().map(message -> signers.holds(signature.signer(), message, signature.signature())).orElse(false)
                && !signers.pinned(signature.signer()).isEmpty();
    }

    /** Whether a pinned key that was in force signed the proof. */
    public boolean isTrusted() {
        return trusted;
    }

    private boolean inForce(Tally tally, List<PinnedKey> pinned, Instant latest, Locator place) {
        Finding finding = Finding.of(VerityCode.EXPORT_KEY_VALIDITY, place, pinned.getFirst().id(), latest.toString());
        if (pinned.stream().noneMatch(key -> key.isInForce(latest) || key.validFrom().map(from -> latest.isBefore(from) && !at.isBefore(from)).orElse(false))) {
            tally.report(finding);
            return false;
        }
        if (pinned.stream().anyMatch(key -> key.isInForce(at))) {
            return true;
        }
        boolean revoked = pinned.stream().allMatch(key -> key.revokedAt().map(when -> !at.isBefore(when)).orElse(false));
        tally.report(finding.weighing(revoked ? Weight.INDETERMINATE : Weight.WARN));
        return !revoked;
    }
}
