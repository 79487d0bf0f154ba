// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signature;

import io.assay.crypto.UnusableKey;
import io.assay.crypto.der.Pem;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A public key of Ed25519 (RFC 8032 section 5.1, pure), checked once, that verifies strictly: 64 bytes, S below the group order, both
 * points in their one canonical encoding, and neither key nor R of small order. The key must lie in the prime-order subgroup, so that
 * verifying with and without the cofactor can differ only through R; such a signature is {@link SignatureAnswer#ENGINES_DISAGREE}.
 */
public final class Ed25519 implements VerifyingKey {
    /** Bytes of a public key. */
    public static final int KEY_LENGTH = 32;
    /** Bytes of a signature: R, then S, little-endian. */
    public static final int SIGNATURE_LENGTH = 64;

    private static final byte[] SPKI_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");
    /** Every canonical encoding of a point whose order divides 8. */
    private static final Set<String> SMALL_ORDER = Set.of(
        "0100000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0000000000000000000000000000000000000000000000000000000000000080",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa");

    private final byte[] encoded;
    private final org.bouncycastle.math.ec.rfc8032.Ed25519.PublicPoint point;
    private final PublicKey jdkKey;

    private Ed25519(byte[] encoded, org.bouncycastle.math.ec.rfc8032.Ed25519.PublicPoint point, PublicKey jdkKey) {
        this.encoded = encoded;
        this.point = point;
        this.jdkKey = jdkKey;
    }

    /**
     * The key with this encoding.
     *
     * @param encoded 32 bytes, RFC 8032 section 5.1.2
     * @throws UnusableKey for another length, an encoding that is not canonical, a point off the curve or outside the prime-order group
     */
    public static Ed25519 of(byte[] encoded) throws UnusableKey {
        if (encoded.length != KEY_LENGTH) {
            throw new UnusableKey(UnusableKey.Reason.WRONG_LENGTH);
        }
        byte[] own = encoded.clone();
        if (SMALL_ORDER.contains(HexFormat.of().formatHex(own))) {
            throw new UnusableKey(UnusableKey.Reason.SMALL_ORDER);
        }
        if (!org.bouncycastle.math.ec.rfc8032.Ed25519.validatePublicKeyPartial(own, 0)) {
            throw new UnusableKey(UnusableKey.Reason.NOT_ON_CURVE);
        }
        var point = org.bouncycastle.math.ec.rfc8032.Ed25519.validatePublicKeyFullExport(own, 0);
        if (point == null) {
            throw new UnusableKey(UnusableKey.Reason.SMALL_ORDER);
        }
        return new Ed25519(own, point, jdkKey(own));
    }

    /**
     * The 32 bytes out of the forms in which keys are handed on: themselves, or SubjectPublicKeyInfo (RFC 8410) in DER
     * or as PEM. Nothing is said of whether such a point exists. Empty for anything else.
     */
    public static Optional<byte[]> bare(byte[] given) {
        if (given.length == KEY_LENGTH) {
            return Optional.of(given.clone());
        }
        try {
            byte[] der = given;
            if (Pem.looksLike(given)) {
                List<Pem.Block> blocks = Pem.read(given);
                der = blocks.size() == 1 ? blocks.getFirst().bytes() : new byte[0];
            }
            if (der.length == SPKI_HEAD.length + KEY_LENGTH && Arrays.equals(SPKI_HEAD, Arrays.copyOf(der, SPKI_HEAD.length))) {
                return Optional.of(Arrays.copyOfRange(der, SPKI_HEAD.length, der.length));
            }
        } catch (Pem.Malformed malformed) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static PublicKey jdkKey(byte[] encoded) throws UnusableKey {
        byte[] bigEndian = new byte[KEY_LENGTH];
        for (int i = 0; i < KEY_LENGTH; i++) {
            bigEndian[i] = encoded[KEY_LENGTH - 1 - i];
        }
        boolean odd = (bigEndian[0] & 0x80) != 0;
        bigEndian[0] &= 0x7f;
        EdECPoint point = new EdECPoint(odd, new BigInteger(1, bigEndian));
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new EdECPublicKeySpec(NamedParameterSpec.ED25519, point));
        } catch (GeneralSecurityException refused) {
            throw new UnusableKey(UnusableKey.Reason.NOT_ON_CURVE, refused);
        }
    }

    /** What Bouncy Castle and the JDK say of the signature over the whole message. */
    public SignatureAnswer verify(byte[] message, byte[] signature) {
        if (!wellFormed(signature)) {
            return SignatureAnswer.REFUSED;
        }
        return TwoEngines.ask(() -> bouncyCastle(message, signature), () -> {
            Signature engine = Signature.getInstance("Ed25519");
            engine.initVerify(jdkKey);
            engine.update(message);
            return engine.verify(signature);
        });
    }

    /** Whether one engine takes what the other refuses; false for a key that cannot be used. */
    public static boolean isDisputed(byte[] key, byte[] message, byte[] signature) {
        try {
            return of(key).verify(message, signature) == SignatureAnswer.ENGINES_DISAGREE;
        } catch (UnusableKey unusable) {
            return false;
        }
    }

    private boolean bouncyCastle(byte[] message, byte[] signature) {
        return org.bouncycastle.math.ec.rfc8032.Ed25519.verify(signature, 0, point, message, 0, message.length);
    }

    private static boolean wellFormed(byte[] signature) {
        return signature.length == SIGNATURE_LENGTH
            && !SMALL_ORDER.contains(HexFormat.of().formatHex(signature, 0, KEY_LENGTH));
    }

    /** The 32 bytes of the key. */
    public byte[] encoded() {
        return encoded.clone();
    }

    @Override
    public String algorithm() {
        return "Ed25519";
    }

    @Override
    public int bits() {
        return 255;
    }

    @Override
    public byte[] subjectPublicKeyInfo() {
        byte[] whole = Arrays.copyOf(SPKI_HEAD, SPKI_HEAD.length + KEY_LENGTH);
        System.arraycopy(encoded, 0, whole, SPKI_HEAD.length, KEY_LENGTH);
        return whole;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ed25519 key && Arrays.equals(encoded, key.encoded);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoded);
    }

    @Override
    public String toString() {
        return "Ed25519 " + HexFormat.of().formatHex(encoded);
    }
}
