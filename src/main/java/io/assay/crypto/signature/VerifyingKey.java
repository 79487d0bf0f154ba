// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signature;

import io.assay.crypto.DigestAlgorithm;
import java.util.HexFormat;

/**
 * A public key that was checked once and can verify signatures from then on: RSA, a NIST curve, or Ed25519. Private keys have no
 * place here.
 */
public sealed interface VerifyingKey permits RsaKey, EcKey, Ed25519 {
    /** The family and size in words that standards use: {@code RSA-3072}, {@code EC P-256}, {@code Ed25519}. */
    String algorithm();

    /** Size in bits: the modulus of RSA, the order of the curve's field otherwise. */
    int bits();

    /** The DER of the SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7). */
    byte[] subjectPublicKeyInfo();

    /** SHA-256 of the SubjectPublicKeyInfo, 64 lower-case hexadecimal digits: what people compare. */
    default String fingerprint() {
        return HexFormat.of().formatHex(DigestAlgorithm.SHA256.digest(subjectPublicKeyInfo()));
    }
}
