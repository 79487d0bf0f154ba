// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signature;

import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.Sha256;
import io.assay.crypto.UnusableKey;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.RSAPrivateKeySpec;
import java.util.Base64;

/**
 * Signs with RSA, PKCS#1 v1.5 and SHA-256, under a key made from a seed: for the demo case and for tests. The key is as public as the seed, so it
 * must never be trusted elsewhere. Verifying never needs it.
 */
public final class RsaSigner {
    private static final BigInteger EXPONENT = BigInteger.valueOf(65_537);
    private static final int CERTAINTY = 64;
    private static final BigInteger SMALL_PRIMES = smallPrimes();

    private final RsaKey publicKey;
    private final PrivateKey privateKey;

    private RsaSigner(RsaKey publicKey, PrivateKey privateKey) {
        this.publicKey = publicKey;
        this.privateKey = privateKey;
    }

    /**
     * The key of that seed, the same every time.
     *
     * @param bits of the modulus, a multiple of 16
     */
    public static RsaSigner ofSeed(String seed, int bits) {
        BigInteger p = prime(seed + " p", bits / 2);
        BigInteger q = prime(seed + " q", bits / 2);
        BigInteger modulus = p.multiply(q);
        BigInteger secret = EXPONENT.modInverse(p.subtract(BigInteger.ONE).multiply(q.subtract(BigInteger.ONE)));
        try {
            return new RsaSigner(RsaKey.of(modulus, EXPONENT), KeyFactory.getInstance("RSA").generatePrivate(new RSAPrivateKeySpec(modulus, secret)));
        } catch (GeneralSecurityException | UnusableKey impossible) {
            throw new IllegalStateException("a key made of two primes", impossible);
        }
    }

    /** The first prime after a number drawn from the seed; its two highest bits are set, so that the modulus has its full length. */
    private static BigInteger prime(String seed, int bits) {
        ByteBuffer drawn = ByteBuffer.allocate((bits + 255) / 256 * 32);
        for (int i = 0; drawn.hasRemaining(); i++) {
            drawn.put(Sha256.of((seed + " " + i).getBytes(StandardCharsets.UTF_8)));
        }
        BigInteger candidate = new BigInteger(1, drawn.array()).shiftRight(drawn.capacity() * Byte.SIZE - bits).setBit(bits - 1).setBit(bits - 2).setBit(0);
        while (!candidate.gcd(SMALL_PRIMES).equals(BigInteger.ONE) || !candidate.isProbablePrime(CERTAINTY)
            || candidate.subtract(BigInteger.ONE).mod(EXPONENT).signum() == 0) {
            candidate = candidate.add(BigInteger.TWO);
        }
        return candidate;
    }

    private static BigInteger smallPrimes() {
        BigInteger product = BigInteger.ONE;
        for (BigInteger prime = BigInteger.valueOf(3); prime.intValue() < 2000; prime = prime.nextProbablePrime()) {
            product = product.multiply(prime);
        }
        return product;
    }

    public RsaKey publicKey() {
        return publicKey;
    }

    /** The public key as a PEM block PUBLIC KEY. */
    public String publicPem() {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(publicKey.subjectPublicKeyInfo())
            + "\n-----END PUBLIC KEY-----\n";
    }

    /** As many bytes as the modulus has; deterministic. */
    public byte[] sign(byte[] message) {
        try {
            Signature engine = Signature.getInstance(RsaSignature.compact(DigestAlgorithm.SHA256) + "withRSA");
            engine.initSign(privateKey);
            engine.update(message);
            return engine.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK signs with RSA", impossible);
        }
    }
}
