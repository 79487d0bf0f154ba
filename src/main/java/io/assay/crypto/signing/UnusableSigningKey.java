// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signing;

/** Says that a file gives no key to sign with, and why; carries nothing of the file. */
public final class UnusableSigningKey extends Exception {
    private static final long serialVersionUID = 1;

    /** Why a key cannot be used. */
    public enum Reason {
        /** Neither PEM nor PKCS#12. */
        UNKNOWN_FORM,
        /** The file is encrypted and the password is missing or wrong. */
        PASSWORD,
        /** There is no private key in it. */
        NO_PRIVATE_KEY,
        /** There is more than one private key in it. */
        SEVERAL_PRIVATE_KEYS,
        /** The key is neither RSA of at least 2048 bits, nor EC on a NIST curve, nor Ed25519. */
        ALGORITHM,
        /** No certificate of the key is in the file. */
        NO_CERTIFICATE
    }

    private final Reason reason;

    UnusableSigningKey(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
