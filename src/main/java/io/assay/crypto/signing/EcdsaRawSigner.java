// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/** ECDSA on the NIST curves with the nonce of RFC 6979: no random number, so no bad one, and the same bytes each time. */
final class EcdsaRawSigner implements RawSigner {

    /** A curve by the bits of its order, with the hash that goes with it. */
    private enum Curve {
        P256(256, X9ObjectIdentifiers.ecdsa_with_SHA256, NISTObjectIdentifiers.id_sha256),
        P384(384, X9ObjectIdentifiers.ecdsa_with_SHA384, NISTObjectIdentifiers.id_sha384),
        P521(521, X9ObjectIdentifiers.ecdsa_with_SHA512, NISTObjectIdentifiers.id_sha512);

        private final int bits;
        private final ASN1ObjectIdentifier signature;
        private final ASN1ObjectIdentifier hash;

        Curve(int bits, ASN1ObjectIdentifier signature, ASN1ObjectIdentifier hash) {
            this.bits = bits;
            this.signature = signature;
            this.hash = hash;
        }

        private Digest digest() {
            return switch (this) {
                case P256 -> new SHA256Digest();
                case P384 -> new SHA384Digest();
                case P521 -> new SHA512Digest();
            };
        }
    }

    private final ECPrivateKeyParameters key;
    private final Curve curve;
    private final SubjectPublicKeyInfo publicKey;

    private EcdsaRawSigner(ECPrivateKeyParameters key, Curve curve, SubjectPublicKeyInfo publicKey) {
        this.key = key;
        this.curve = curve;
        this.publicKey = publicKey;
    }

    static EcdsaRawSigner of(ECPrivateKeyParameters key) throws UnusableSigningKey, IOException {
        for (Curve curve : Curve.values()) {
            if (key.getParameters().getN().bitLength() == curve.bits) {
                ECPublicKeyParameters point = new ECPublicKeyParameters(key.getParameters().getG().multiply(key.getD()), key.getParameters());
                return new EcdsaRawSigner(key, curve, SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(point));
            }
        }
        throw new UnusableSigningKey(UnusableSigningKey.Reason.ALGORITHM);
    }

    @Override
    public AlgorithmIdentifier algorithm() {
        return new AlgorithmIdentifier(curve.signature);
    }

    @Override
    public AlgorithmIdentifier digest() {
        return new AlgorithmIdentifier(curve.hash);
    }

    @Override
    public byte[] sign(byte[] message) {
        Digest digest = curve.digest();
        digest.update(message, 0, message.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(curve.digest()));
        signer.init(true, key);
        BigInteger[] pair = signer.generateSignature(hash);
        try {
            return StandardDSAEncoding.INSTANCE.encode(key.getParameters().getN(), pair[0], pair[1]);
        } catch (IOException unencodable) {
            throw new UncheckedIOException(unencodable);
        }
    }

    @Override
    public SubjectPublicKeyInfo publicKey() {
        return publicKey;
    }
}
