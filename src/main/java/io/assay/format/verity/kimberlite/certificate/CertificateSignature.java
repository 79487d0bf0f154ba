// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.certificate;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Tally;
import io.assay.crypto.Fingerprint;
import io.assay.crypto.UnusableKey;
import io.assay.crypto.signature.Ed25519;
import io.assay.evidence.Locator;
import io.assay.format.verity.document.PinnedSigners;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.trust.KeyKind;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signature text of a certificate: {@code ed25519:<128 hex>:pubkey:<64 hex>}. The key in it is compared with the pinned ones, never trusted. */
final class CertificateSignature {
    private static final Pattern FORM = Pattern.compile("ed25519:([0-9a-f]{128}):pubkey:([0-9a-f]{64})\n?");
    private static final String PURPOSE = "kimberlite.certificate";

    /** What is wrong with a signature; the ordinal is the first argument of the finding. */
    private enum Fault { DOES_NOT_VERIFY, MALFORMED, KEY_NOT_IN_FORCE }

    private final ProofCertificate certificate;
    private final List<PinnedKey> keys;
    private final Locator at;
    private final Tally tally;
    private String signer = "";

    CertificateSignature(ProofCertificate certificate, TrustStore trust, Locator at, Tally tally) {
        this.certificate = certificate;
        this.keys = trust.keys(KeyKind.ED25519, PURPOSE);
        this.at = at;
        this.tally = tally;
    }

    /** Fingerprint of the pinned key that signed; empty before one is known to have. */
    String signer() {
        return signer;
    }

    /** Whether a pinned key signed the certificate. */
    boolean check(byte[] file) {
        Matcher matcher = FORM.matcher(new String(file, StandardCharsets.ISO_8859_1));
        tally.examined(1);
        if (!matcher.matches()) {
            report(Fault.MALFORMED);
            return false;
        }
        byte[] signature = Hex.decode(matcher.group(1)).orElseThrow();
        byte[] carried = Hex.decode(matcher.group(2)).orElseThrow();
        if (!holds(carried, signature)) {
            report(Fault.DOES_NOT_VERIFY);
            if (Ed25519.isDisputed(carried, certificate.message(), signature)) {
                tally.report(Finding.of(KeyCode.ENGINES_DISAGREE, at));
            }
            return false;
        }
        Optional<PinnedKey> pinned = keys.stream().filter(key -> is(key, carried)).findFirst();
        if (pinned.isEmpty()) {
            String fingerprint = Fingerprint.ofPublic(carried);
            tally.report(keys.isEmpty() ? Finding.of(KeyCode.UNPINNED, at, fingerprint)
                    : Finding.of(KimberliteCode.CERTIFICATE_KEY, at, fingerprint, keys.getFirst().id()));
            return false;
        }
        if (!pinned.get().isInForce(certificate.verifiedAt())) {
            report(Fault.KEY_NOT_IN_FORCE);
            return false;
        }
        signer = pinned.get().fingerprint();
        return true;
    }

    private boolean holds(byte[] key, byte[] signature) {
        try {
            return Ed25519.of(key).verify(certificate.message(), signature).holds();
        } catch (UnusableKey unusable) {
            return false;
        }
    }

    private static boolean is(PinnedKey key, byte[] carried) {
        try {
            return java.util.Arrays.equals(PinnedSigners.key(key).encoded(), carried);
        } catch (UnusableKey unusable) {
            return false;
        }
    }

    private void report(Fault fault) {
        tally.report(Finding.of(KimberliteCode.CERTIFICATE_SIGNATURE, at, fault.ordinal()));
    }
}
