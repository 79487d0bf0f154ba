// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signature;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Makes signatures of Ed25519 about which verifiers differ: R carries a part of order 2, which vanishes where the equation is multiplied by the cofactor
 * and stays where it is not (RFC 8032 section 5.1.7 allows both). Adding the point of order 2 negates both coordinates.
 */
public final class TornSignature {
    private static final BigInteger ORDER = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    private static final BigInteger PRIME = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));

    private TornSignature() {}

    /** 64 bytes under the key of this seed, over the message. */
    public static byte[] of(byte[] seed, byte[] message) {
        byte[] nonceSeed = sha512(seed, message);
        byte[] ephemeral = Arrays.copyOf(nonceSeed, 32);
        byte[] r = negated(new Ed25519Signer(ephemeral).publicKey());
        byte[] key = new Ed25519Signer(seed).publicKey();
        BigInteger challenge = littleEndian(sha512(r, key, message)).mod(ORDER);
        BigInteger s = scalar(ephemeral).add(challenge.multiply(scalar(seed))).mod(ORDER);
        byte[] signature = Arrays.copyOf(r, 64);
        System.arraycopy(bytes(s), 0, signature, 32, 32);
        return signature;
    }

    /** The encoding of (-x, -y): of y the complement, and the other sign of x. */
    private static byte[] negated(byte[] point) {
        byte[] own = point.clone();
        boolean odd = (own[31] & 0x80) != 0;
        own[31] &= 0x7f;
        byte[] negated = bytes(PRIME.subtract(littleEndian(own)));
        negated[31] |= (byte) (odd ? 0 : 0x80);
        return negated;
    }

    private static BigInteger scalar(byte[] seed) {
        byte[] half = Arrays.copyOf(sha512(seed), 32);
        half[0] &= (byte) 0xf8;
        half[31] = (byte) (half[31] & 0x7f | 0x40);
        return littleEndian(half);
    }

    private static byte[] sha512(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static BigInteger littleEndian(byte[] bytes) {
        return new BigInteger(1, turned(bytes));
    }

    private static byte[] bytes(BigInteger number) {
        byte[] whole = number.toByteArray();
        byte[] padded = new byte[32];
        for (int i = 0; i < Math.min(32, whole.length); i++) {
            padded[i] = whole[whole.length - 1 - i];
        }
        return padded;
    }

    private static byte[] turned(byte[] bytes) {
        byte[] turned = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            turned[i] = bytes[bytes.length - 1 - i];
        }
        return turned;
    }
}
