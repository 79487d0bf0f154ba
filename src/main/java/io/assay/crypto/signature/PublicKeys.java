// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signature;

import io.assay.crypto.UnusableKey;
import io.assay.crypto.der.Asn1;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.DerLimits;
import io.assay.crypto.der.Pem;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * Reads public keys in the forms in which people hand them over: SubjectPublicKeyInfo (PEM PUBLIC KEY), PKCS#1 (RSA PUBLIC KEY) and
 * certificates, as PEM or DER. The DER must be canonical: what is read, encoded again, must be what was given.
 */
public final class PublicKeys {
    private PublicKeys() {}

    /** The one key in the bytes, PEM or DER. */
    public static VerifyingKey parse(byte[] pemOrDer) throws UnusableKey {
        if (!Pem.looksLike(pemOrDer)) {
            return fromDer(pemOrDer);
        }
        try {
            List<Pem.Block> blocks = Pem.read(pemOrDer);
            if (blocks.size() != 1) {
                throw new UnusableKey(UnusableKey.Reason.MALFORMED);
            }
            Pem.Block block = blocks.getFirst();
            return switch (block.label()) {
                case "PUBLIC KEY" -> fromSubjectPublicKeyInfo(block.bytes());
                case "RSA PUBLIC KEY" -> fromPkcs1(block.bytes());
                case "CERTIFICATE" -> fromCertificate(block.bytes());
                default -> throw new UnusableKey(UnusableKey.Reason.UNSUPPORTED_ALGORITHM);
            };
        } catch (Pem.Malformed malformed) {
            throw new UnusableKey(UnusableKey.Reason.MALFORMED, malformed);
        }
    }

    /** A key from DER of any of the three forms; which one it is shows in the second level. */
    private static VerifyingKey fromDer(byte[] der) throws UnusableKey {
        UnusableKey first;
        try {
            return fromSubjectPublicKeyInfo(der);
        } catch (UnusableKey other) {
            first = other;
        }
        if (first.reason() != UnusableKey.Reason.MALFORMED) {
            throw first;
        }
        try {
            return fromPkcs1(der);
        } catch (UnusableKey notPkcs1) {
            return fromCertificate(der);
        }
    }

    /** A key from the DER of a SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7; RFC 3279, 5480, 8410 for the kinds of key). */
    public static VerifyingKey fromSubjectPublicKeyInfo(byte[] der) throws UnusableKey {
        SubjectPublicKeyInfo info = canonical(der, SubjectPublicKeyInfo::getInstance);
        ASN1ObjectIdentifier algorithm = info.getAlgorithm().getAlgorithm();
        if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
            if (!DERNull.INSTANCE.equals(info.getAlgorithm().getParameters())) {
                throw new UnusableKey(UnusableKey.Reason.MALFORMED);
            }
            return fromPkcs1(info.getPublicKeyData().getBytes());
        }
        if (algorithm.equals(PKCSObjectIdentifiers.id_RSASSA_PSS) && info.getAlgorithm().getParameters() == null) {
            return fromPkcs1(info.getPublicKeyData().getBytes()).onlyForPss(der);
        }
        if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            return elliptic(info);
        }
        if (algorithm.equals(EdECObjectIdentifiers.id_Ed25519) && info.getAlgorithm().getParameters() == null) {
            return Ed25519.of(info.getPublicKeyData().getBytes());
        }
        throw new UnusableKey(UnusableKey.Reason.UNSUPPORTED_ALGORITHM);
    }

    private static VerifyingKey elliptic(SubjectPublicKeyInfo info) throws UnusableKey {
        if (info.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier curveOid) {
            for (EcKey.Curve curve : EcKey.Curve.values()) {
                if (curve.oid().equals(curveOid.getId())) {
                    return EcKey.of(curve, info.getPublicKeyData().getBytes());
                }
            }
        }
        throw new UnusableKey(UnusableKey.Reason.UNSUPPORTED_ALGORITHM);
    }

    /** A key from the DER of RSAPublicKey (RFC 8017 appendix A.1.1). */
    public static RsaKey fromPkcs1(byte[] der) throws UnusableKey {
        RSAPublicKey numbers = canonical(der, RSAPublicKey::getInstance);
        return RsaKey.of(numbers.getModulus(), numbers.getPublicExponent());
    }

    private static VerifyingKey fromCertificate(byte[] der) throws UnusableKey {
        Certificate certificate = canonical(der, Certificate::getInstance);
        return fromSubjectPublicKeyInfo(Asn1.encode(certificate.getSubjectPublicKeyInfo()));
    }

    private static <T> T canonical(byte[] der, Asn1.Form<T> form) throws UnusableKey {
        try {
            return Asn1.der(der, DerLimits.OBJECT, form);
        } catch (DerFault fault) {
            throw new UnusableKey(UnusableKey.Reason.MALFORMED, fault);
        }
    }
}
