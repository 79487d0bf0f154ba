// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signature;

import io.assay.crypto.DigestAlgorithm;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.crypto.engines.RSABlindedEngine;
import org.bouncycastle.crypto.signers.PSSSigner;
import org.bouncycastle.crypto.signers.RSADigestSigner;

/**
 * One way of signing with RSA (RFC 8017 sections 8.1 and 8.2) with every parameter fixed beforehand: the signature never chooses how
 * it is verified. PKCS#1 v1.5 is checked by encoding what must stand there, never by parsing what does.
 *
 * @param padding PKCS#1 v1.5 or PSS
 * @param digest hash of the message
 * @param maskDigest hash of the mask generation function of PSS; the same as {@code digest} for PKCS#1 v1.5, where it plays no part
 * @param saltLength bytes of salt of PSS; 0 for PKCS#1 v1.5
 */
public record RsaSignature(Padding padding, DigestAlgorithm digest, DigestAlgorithm maskDigest, int saltLength) implements SignatureScheme {
    /** The two paddings of RFC 8017. */
    public enum Padding { PKCS1_V1_5, PSS }

    /** RSASSA-PKCS1-v1_5. */
    public static RsaSignature pkcs1(DigestAlgorithm digest) {
        return new RsaSignature(Padding.PKCS1_V1_5, digest, digest, 0);
    }

    /** RSASSA-PSS with one hash for message and mask. */
    public static RsaSignature pss(DigestAlgorithm digest, int saltLength) {
        return new RsaSignature(Padding.PSS, digest, digest, saltLength);
    }

    /** RSASSA-PSS in full. */
    public static RsaSignature pss(DigestAlgorithm digest, DigestAlgorithm maskDigest, int saltLength) {
        return new RsaSignature(Padding.PSS, digest, maskDigest, saltLength);
    }

    @Override
    public SignatureAnswer verify(VerifyingKey key, byte[] message, byte[] signature) {
        if (!(key instanceof RsaKey rsa) || signature.length != rsa.length()
            || new BigInteger(1, signature).compareTo(rsa.modulus()) >= 0
            || !fits(rsa) || rsa.onlyForPss() && padding != Padding.PSS) {
            return SignatureAnswer.REFUSED;
        }
        return TwoEngines.ask(() -> bouncyCastle(rsa, message, signature), () -> jdk(rsa, message, signature));
    }

    /** Whether a block of this key has room for digest and salt (RFC 8017 sections 9.1.1 and 9.2). */
    private boolean fits(RsaKey key) {
        return padding == Padding.PSS
            ? digest.length() + saltLength + 2 <= (key.bits() + 6) / 8
            : digest.length() + 30 <= key.length();
    }

    private boolean bouncyCastle(RsaKey key, byte[] message, byte[] signature) {
        Signer signer = padding == Padding.PSS
            ? new PSSSigner(new RSABlindedEngine(), BouncyDigests.start(digest), BouncyDigests.start(maskDigest), saltLength)
            : new RSADigestSigner(BouncyDigests.start(digest));
        signer.init(false, key.bouncyCastle());
        signer.update(message, 0, message.length);
        return signer.verifySignature(signature);
    }

    private boolean jdk(RsaKey key, byte[] message, byte[] signature) throws GeneralSecurityException {
        Signature engine;
        if (padding == Padding.PSS) {
            engine = Signature.getInstance("RSASSA-PSS");
            engine.setParameter(new PSSParameterSpec(digest.text(), "MGF1", new MGF1ParameterSpec(maskDigest.text()), saltLength, 1));
        } else {
            engine = Signature.getInstance(compact(digest) + "withRSA");
        }
        engine.initVerify(key.jdk());
        engine.update(message);
        return engine.verify(signature);
    }

    /** The JDK writes SHA256withRSA but SHA3-256withRSA. */
    static String compact(DigestAlgorithm digest) {
        return digest.text().startsWith("SHA-") ? "SHA" + digest.text().substring(4) : digest.text();
    }

    @Override
    public String text() {
        return padding == Padding.PSS
            ? "RSASSA-PSS " + digest.text() + " MGF1 " + maskDigest.text() + " salt " + saltLength
            : "RSASSA-PKCS1-v1_5 " + digest.text();
    }
}
