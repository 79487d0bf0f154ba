// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.pack;

import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Phrase;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.Fingerprint;
import io.assay.crypto.signature.SignatureAnswer;
import io.assay.evidence.Locator;
import io.assay.format.Circumstances;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Did a pinned auditor sign the manifest? Every signature must hold; one of them must be of a key that is pinned and in force. */
final class PackSignatureCheck {
    private final PackContents contents;
    private final Circumstances circumstances;
    private final Tally tally;
    private final Locator at;
    private final List<Phrase> shown = new ArrayList<>();
    private final List<String> used = new ArrayList<>();

    PackSignatureCheck(PackContents contents, Circumstances circumstances, Tally tally) {
        this.contents = contents;
        this.circumstances = circumstances;
        this.tally = tally;
        this.at = contents.bundle().file().locator().inEntry(PackNames.SIGNATURES);
    }

    /** Fingerprints of the pinned keys that signed. */
    List<String> used() {
        return used;
    }

    /** What a pinned key's signature shows; nothing where there is none that holds. */
    List<Phrase> judge() {
        tally.examined(1);
        if (contents.signatureBytes().length == 0) {
            tally.report(Finding.of(PackCode.UNSIGNED, at));
            return List.of();
        }
        Optional<PackSignatures> signatures = contents.signatures();
        if (signatures.isEmpty()) {
            tally.report(Finding.of(PackCode.FORM, at, PackNames.SIGNATURES));
            return List.of();
        }
        String digest = contents.manifestSha256();
        if (!signatures.get().manifestSha256().equals(digest)) {
            tally.report(Finding.of(PackCode.SIGNATURE, at.inField("manifestSha256"), "").compared(digest, signatures.get().manifestSha256()));
        }
        if (signatures.get().signatures().isEmpty()) {
            tally.report(Finding.of(PackCode.UNSIGNED, at));
        }
        signatures.get().signatures().forEach(one -> signature(one, digest));
        return tally.failures() > 0 ? List.of() : shown;
    }

    private void signature(PackSignature signature, String digest) {
        tally.examined(1);
        if (!signature.answer(digest).holds()) {
            tally.report(Finding.of(PackCode.SIGNATURE, at, signature.name()));
            if (signature.answer(digest) == SignatureAnswer.ENGINES_DISAGREE) {
                tally.report(Finding.of(KeyCode.ENGINES_DISAGREE, at));
            }
            return;
        }
        Optional<PinnedKey> key = circumstances.trust().keys(KeyKind.ED25519, PackNames.PURPOSE).stream()
                .filter(pinned -> Arrays.equals(pinned.bytes().copy(), signature.key())).findFirst();
        if (key.isEmpty()) {
            boolean other = contents.signatures().orElseThrow().signatures().size() > 1;
            tally.report(Finding.of(KeyCode.UNPINNED, at, Fingerprint.ofPublic(signature.key())).weighing(other && isPinned() ? Weight.INFO
                    : KeyCode.UNPINNED.weight()));
        } else if (!key.get().isInForce(circumstances.at())) {
            tally.report(Finding.of(PackCode.KEY_VALIDITY, at, key.get().id()));
        } else {
            used.add(key.get().fingerprint());
            shown.add(Phrase.of(PackText.SIGNED, key.get().id(), signature.name(), contents.manifest().map(manifest -> manifest.entries().size()).orElse(0)));
        }
    }

    private boolean isPinned() {
        List<PinnedKey> keys = circumstances.trust().keys(KeyKind.ED25519, PackNames.PURPOSE);
        return contents.signatures().orElseThrow().signatures().stream().anyMatch(one ->
                keys.stream().anyMatch(key -> Arrays.equals(key.bytes().copy(), one.key())));
    }
}
