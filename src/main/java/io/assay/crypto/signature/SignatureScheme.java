// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signature;

import io.assay.crypto.DigestAlgorithm;

/**
 * A way of signing with all its parameters, named by a format or by an algorithm identifier, that can be asked about one signature.
 */
public sealed interface SignatureScheme permits RsaSignature, EcdsaSignature, Ed25519Signature {
    /**
     * What the engines say of a signature over the whole message.
     *
     * @return {@link SignatureAnswer#REFUSED} also where the key is of another kind than the scheme
     */
    SignatureAnswer verify(VerifyingKey key, byte[] message, byte[] signature);

    /** The hash that fixes the message; for Ed25519 the SHA-512 inside. */
    DigestAlgorithm digest();

    /** The scheme in words that standards use. */
    String text();
}
