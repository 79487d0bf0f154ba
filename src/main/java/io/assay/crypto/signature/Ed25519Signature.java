// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signature;

import io.assay.crypto.DigestAlgorithm;

/** Ed25519 as a scheme among others (RFC 8410): there is nothing to choose. */
public record Ed25519Signature() implements SignatureScheme {
    @Override
    public SignatureAnswer verify(VerifyingKey key, byte[] message, byte[] signature) {
        return key instanceof Ed25519 edwards ? edwards.verify(message, signature) : SignatureAnswer.REFUSED;
    }

    @Override
    public DigestAlgorithm digest() {
        return DigestAlgorithm.SHA512;
    }

    @Override
    public String text() {
        return "Ed25519";
    }
}
