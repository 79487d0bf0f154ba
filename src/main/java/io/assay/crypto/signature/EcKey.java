// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signature;

import io.assay.crypto.UnusableKey;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;

/**
 * A public key on P-256, P-384 or P-521 (FIPS 186-5, SEC 1 section 2.3), checked once: an uncompressed point, on the curve, not the
 * point at infinity. Explicit curve parameters are refused by the parser: whoever sends his own curve chooses the answer.
 */
public final class EcKey implements VerifyingKey {
    /** The curves of the NIST that Assay verifies with. */
    public enum Curve {
        P256("P-256", "secp256r1", "1.2.840.10045.3.1.7", 256),
        P384("P-384", "secp384r1", "1.3.132.0.34", 384),
        P521("P-521", "secp521r1", "1.3.132.0.35", 521);

        private final String text;
        private final String name;
        private final String oid;
        private final int bits;

        Curve(String text, String name, String oid, int bits) {
            this.text = text;
            this.name = name;
            this.oid = oid;
            this.bits = bits;
        }

        public String oid() {
            return oid;
        }

        /** Bytes of one coordinate. */
        public int length() {
            return (bits + 7) / 8;
        }

        ECNamedDomainParameters domain() {
            return new ECNamedDomainParameters(new ASN1ObjectIdentifier(oid), CustomNamedCurves.getByName(name));
        }
    }

    private final Curve curve;
    private final ECPublicKeyParameters bouncyCastle;
    private final PublicKey jdk;

    private EcKey(Curve curve, ECPublicKeyParameters bouncyCastle, PublicKey jdk) {
        this.curve = curve;
        this.bouncyCastle = bouncyCastle;
        this.jdk = jdk;
    }

    /**
     * @param point 04, then both coordinates
     * @throws UnusableKey for another form or a point off the curve
     */
    public static EcKey of(Curve curve, byte[] point) throws UnusableKey {
        if (point.length != 1 + 2 * curve.length() || point[0] != 4) {
            throw new UnusableKey(UnusableKey.Reason.WRONG_LENGTH);
        }
        try {
            ECNamedDomainParameters domain = curve.domain();
            var checked = new ECPublicKeyParameters(domain.getCurve().decodePoint(point), domain);
            AlgorithmParameters named = AlgorithmParameters.getInstance("EC");
            named.init(new ECGenParameterSpec(curve.name));
            BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + curve.length()));
            BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + curve.length(), point.length));
            PublicKey jdk = KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(new ECPoint(x, y), named.getParameterSpec(ECParameterSpec.class)));
            return new EcKey(curve, checked, jdk);
        } catch (IllegalArgumentException | GeneralSecurityException offCurve) {
            throw new UnusableKey(UnusableKey.Reason.NOT_ON_CURVE, offCurve);
        }
    }

    ECPublicKeyParameters bouncyCastle() {
        return bouncyCastle;
    }

    PublicKey jdk() {
        return jdk;
    }

    public Curve curve() {
        return curve;
    }

    @Override
    public String algorithm() {
        return "EC " + curve.text;
    }

    @Override
    public int bits() {
        return curve.bits;
    }

    @Override
    public byte[] subjectPublicKeyInfo() {
        return jdk.getEncoded();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EcKey key && Arrays.equals(subjectPublicKeyInfo(), key.subjectPublicKeyInfo());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(subjectPublicKeyInfo());
    }

    @Override
    public String toString() {
        return algorithm() + " " + fingerprint();
    }
}
