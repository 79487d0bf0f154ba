// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of keys a trust file can pin (contract, section 2). */
public enum KeyKind {
    HMAC_SECRET("hmac-secret", true), ED25519("ed25519", false), RSA("rsa", false), EC("ec", false), X509_ANCHOR("x509-anchor", false),
    X509_CERTIFICATE("x509-certificate", false), X509_CRL("x509-crl", false), AES_256_GCM("aes-256-gcm", true), KEK("kek", true);

    private final String word;
    private final boolean secret;

    KeyKind(String word, boolean secret) {
        this.word = word;
        this.secret = secret;
    }

    public String word() {
        return word;
    }

    /** Whether the bytes must never be shown. */
    public boolean isSecret() {
        return secret;
    }

    /** The kind with this word. */
    public static Optional<KeyKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
