// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.export;

import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.Hmac;
import io.assay.evidence.Locator;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Asks whether a holder of a pinned secret authenticated the hash of the body: HMAC-SHA256 over its 32 bytes. The concept document of the
 * product gives another formula, SHA-256(key || hash), which no code of it uses.
 */
final class ExportSignature {
    private static final String PURPOSE = "kimberlite.export";

    private final SubjectExport export;
    private final List<PinnedKey> keys;
    private Optional<PinnedKey> signer = Optional.empty();

    ExportSignature(SubjectExport export, TrustStore trust) {
        this.export = export;
        this.keys = trust.keys(KeyKind.HMAC_SECRET, PURPOSE);
    }

    /** @param contentHolds whether the body is the one that the hash names; then a failing HMAC may be that of another key */
    boolean check(Tally tally, Locator place, boolean contentHolds) {
        Optional<byte[]> signature = export.signature();
        if (signature.isEmpty()) {
            tally.report(Finding.of(KimberliteCode.UNSIGNED, place.inField("signature")));
            return false;
        }
        if (holds(new byte[0], signature.get())) {
            tally.examined(1);
            tally.report(Finding.of(KeyCode.PUBLIC_KNOWLEDGE, place.inField("signature"), "\"\""));
            return false;
        }
        if (keys.isEmpty()) {
            tally.report(Finding.of(KeyCode.MISSING, place.inField("signature"), PURPOSE));
            return false;
        }
        tally.examined(1);
        List<PinnedKey> fitting = keys.stream().filter(key -> holds(key.bytes().copy(), signature.get())).toList();
        signer = fitting.stream().filter(key -> key.fault(export.completed()).isEmpty()).findFirst();
        if (signer.isPresent()) {
            return true;
        }
        if (!fitting.isEmpty()) {
            PinnedKey key = fitting.getFirst();
            tally.report(Finding.of(key.fault(export.completed()).orElseThrow(), place.inField("signature"), key.id(),
                    export.completed().map(Instant::toString).orElse("?")));
            return false;
        }
        Finding finding = Finding.of(KimberliteCode.HMAC, place.inField("signature"));
        if (contentHolds) {
            tally.report(finding.weighing(Weight.INDETERMINATE));
            tally.report(Finding.of(KeyCode.MISMATCH, place.inField("signature"), keys.getFirst().id()));
        } else {
            tally.report(finding);
        }
        return false;
    }

    /** The pinned key with which it holds. */
    Optional<PinnedKey> signer() {
        return signer;
    }

    private boolean holds(byte[] key, byte[] signature) {
        return MessageDigest.isEqual(Hmac.sha256(key, export.contentHash()), signature);
    }
}
