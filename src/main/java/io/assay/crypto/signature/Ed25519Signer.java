// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signature;

/**
 * Signs with Ed25519 (RFC 8032 section 5.1, pure): for the demo case, for anchors and for tests. Verifying never needs it.
 */
public final class Ed25519Signer {
    private final byte[] seed;

    /** @param seed the 32 bytes that RFC 8032 calls the private key */
    public Ed25519Signer(byte[] seed) {
        if (seed.length != org.bouncycastle.math.ec.rfc8032.Ed25519.SECRET_KEY_SIZE) {
            throw new IllegalArgumentException("a seed has 32 bytes");
        }
        this.seed = seed.clone();
    }

    /** The 32 bytes of the public key. */
    public byte[] publicKey() {
        byte[] key = new byte[Ed25519.KEY_LENGTH];
        org.bouncycastle.math.ec.rfc8032.Ed25519.generatePublicKey(seed, 0, key, 0);
        return key;
    }

    /** The 64 bytes of the signature; deterministic. */
    public byte[] sign(byte[] message) {
        byte[] signature = new byte[Ed25519.SIGNATURE_LENGTH];
        org.bouncycastle.math.ec.rfc8032.Ed25519.sign(seed, 0, message, 0, message.length, signature, 0);
        return signature;
    }
}
