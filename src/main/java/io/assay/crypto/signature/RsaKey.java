// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signature;

import io.assay.crypto.UnusableKey;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import org.bouncycastle.crypto.params.RSAKeyParameters;

/**
 * A public key of RSA (RFC 8017 section 3.1) whose numbers were checked once: odd modulus of 512 to 16384 bits without small factors,
 * odd exponent of at least 3. Whether the modulus is long enough is for the caller's rules: {@link #bits()} tells.
 */
public final class RsaKey implements VerifyingKey {
    private static final int SHORTEST = 512;
    private static final int LONGEST = 16384;

    private final RSAKeyParameters bouncyCastle;
    private final PublicKey jdk;
    private final byte[] encoded;
    private final boolean onlyForPss;

    private RsaKey(RSAKeyParameters bouncyCastle, PublicKey jdk, byte[] encoded, boolean onlyForPss) {
        this.bouncyCastle = bouncyCastle;
        this.jdk = jdk;
        this.encoded = encoded;
        this.onlyForPss = onlyForPss;
    }

    /**
     * @throws UnusableKey for numbers that no honest key has; for keys longer than 16384 bits, which would only cost time
     */
    public static RsaKey of(BigInteger modulus, BigInteger exponent) throws UnusableKey {
        if (modulus.signum() <= 0 || modulus.bitLength() < SHORTEST || modulus.bitLength() > LONGEST) {
            throw new UnusableKey(UnusableKey.Reason.WRONG_LENGTH);
        }
        if (exponent.compareTo(BigInteger.TWO) <= 0 || !exponent.testBit(0) || exponent.compareTo(modulus) >= 0) {
            throw new UnusableKey(UnusableKey.Reason.BROKEN_RSA_NUMBERS);
        }
        try {
            RSAKeyParameters checked = new RSAKeyParameters(false, modulus, exponent);
            PublicKey jdk = KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
            return new RsaKey(checked, jdk, jdk.getEncoded(), false);
        } catch (IllegalArgumentException composite) {
            throw new UnusableKey(UnusableKey.Reason.BROKEN_RSA_NUMBERS, composite);
        } catch (GeneralSecurityException refused) {
            throw new UnusableKey(UnusableKey.Reason.UNSUPPORTED_ALGORITHM, refused);
        }
    }

    /** The same key where its SubjectPublicKeyInfo says id-RSASSA-PSS (RFC 4055 section 1.2): PKCS#1 v1.5 is then refused. */
    RsaKey onlyForPss(byte[] subjectPublicKeyInfo) {
        return new RsaKey(bouncyCastle, jdk, subjectPublicKeyInfo.clone(), true);
    }

    boolean onlyForPss() {
        return onlyForPss;
    }

    RSAKeyParameters bouncyCastle() {
        return bouncyCastle;
    }

    PublicKey jdk() {
        return jdk;
    }

    public BigInteger modulus() {
        return bouncyCastle.getModulus();
    }

    public BigInteger exponent() {
        return bouncyCastle.getExponent();
    }

    /** Bytes of the modulus and so of every signature. */
    public int length() {
        return (bits() + 7) / 8;
    }

    @Override
    public String algorithm() {
        return "RSA-" + bits();
    }

    @Override
    public int bits() {
        return modulus().bitLength();
    }

    @Override
    public byte[] subjectPublicKeyInfo() {
        return encoded.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RsaKey key && modulus().equals(key.modulus()) && exponent().equals(key.exponent());
    }

    @Override
    public int hashCode() {
        return modulus().hashCode();
    }

    @Override
    public String toString() {
        return algorithm() + " " + fingerprint();
    }
}
