// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.issue;

import io.assay.crypto.Sha256;
import io.assay.crypto.der.Asn1;
import io.assay.crypto.signature.EcKey;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.operator.ContentSigner;

/** A key pair on P-256 that is derived from a text, and signs with ECDSA and SHA-256 without chance (RFC 6979). */
final class SeededKey {
    private static final ECNamedDomainParameters CURVE =
        new ECNamedDomainParameters(new ASN1ObjectIdentifier(EcKey.Curve.P256.oid()), CustomNamedCurves.getByName("secp256r1"));

    private final BigInteger secret;

    SeededKey(String seed) {
        BigInteger number = new BigInteger(1, Sha256.of(seed.getBytes(StandardCharsets.UTF_8)));
        this.secret = number.mod(CURVE.getN().subtract(BigInteger.ONE)).add(BigInteger.ONE);
    }

    SubjectPublicKeyInfo publicKey() {
        byte[] point = CURVE.getG().multiply(secret).normalize().getEncoded(false);
        return new SubjectPublicKeyInfo(new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, CURVE.getName()), point);
    }

    ContentSigner signer() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        return new ContentSigner() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
            }

            @Override
            public OutputStream getOutputStream() {
                return content;
            }

            @Override
            public byte[] getSignature() {
                return sign(content.toByteArray());
            }
        };
    }

    byte[] sign(byte[] message) {
        ECDSASigner engine = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        engine.init(true, new ECPrivateKeyParameters(secret, CURVE));
        BigInteger[] numbers = engine.generateSignature(Sha256.of(message));
        return Asn1.encode(new DERSequence(new ASN1Integer[] {new ASN1Integer(numbers[0]), new ASN1Integer(numbers[1])}));
    }
}
