// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.RSAPrivateCrtKeyParameters;

/** RSA PKCS #1 v1.5 with SHA-256, by the JDK: deterministic, and every reader of PDF knows it. */
final class RsaRawSigner implements RawSigner {
    private static final int LEAST_BITS = 2048;

    private final PrivateKey key;
    private final SubjectPublicKeyInfo publicKey;

    private RsaRawSigner(PrivateKey key, SubjectPublicKeyInfo publicKey) {
        this.key = key;
        this.publicKey = publicKey;
    }

    static RsaRawSigner of(PrivateKeyInfo info, RSAPrivateCrtKeyParameters parameters) throws UnusableSigningKey {
        if (parameters.getModulus().bitLength() < LEAST_BITS) {
            throw new UnusableSigningKey(UnusableSigningKey.Reason.ALGORITHM);
        }
        try {
            PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
            return new RsaRawSigner(key, new SubjectPublicKeyInfo(new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE),
                new RSAPublicKey(parameters.getModulus(), parameters.getPublicExponent())));
        } catch (GeneralSecurityException | IOException refused) {
            throw new UnusableSigningKey(UnusableSigningKey.Reason.ALGORITHM);
        }
    }

    @Override
    public AlgorithmIdentifier algorithm() {
        return new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);
    }

    @Override
    public AlgorithmIdentifier digest() {
        return new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            Signature engine = Signature.getInstance("SHA256withRSA");
            engine.initSign(key);
            engine.update(message);
            return engine.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a key that was accepted signs", broken);
        }
    }

    @Override
    public SubjectPublicKeyInfo publicKey() {
        return publicKey;
    }
}
