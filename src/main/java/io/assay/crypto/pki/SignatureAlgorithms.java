// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.pki;

import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.der.Asn1;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.signature.EcdsaSignature;
import io.assay.crypto.signature.Ed25519Signature;
import io.assay.crypto.signature.RsaSignature;
import io.assay.crypto.signature.SignatureScheme;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * Turns algorithm identifiers into ways of verifying, strictly: the parameters must be what RFC 4055, 5758, 8410 and 8702 demand, since
 * an identifier outside the signed bytes is in the hands of whoever passes the file on.
 */
public final class SignatureAlgorithms {
    private static final BigInteger LONGEST_SALT = BigInteger.valueOf(1024);
    private static final Map<String, DigestAlgorithm> RSA = Map.of(
        "1.2.840.113549.1.1.4", DigestAlgorithm.MD5,
        "1.2.840.113549.1.1.5", DigestAlgorithm.SHA1,
        "1.2.840.113549.1.1.14", DigestAlgorithm.SHA224,
        "1.2.840.113549.1.1.11", DigestAlgorithm.SHA256,
        "1.2.840.113549.1.1.12", DigestAlgorithm.SHA384,
        "1.2.840.113549.1.1.13", DigestAlgorithm.SHA512,
        "2.16.840.1.101.3.4.3.14", DigestAlgorithm.SHA3_256,
        "2.16.840.1.101.3.4.3.15", DigestAlgorithm.SHA3_384,
        "2.16.840.1.101.3.4.3.16", DigestAlgorithm.SHA3_512);
    private static final Map<String, DigestAlgorithm> ECDSA = Map.of(
        "1.2.840.10045.4.1", DigestAlgorithm.SHA1,
        "1.2.840.10045.4.3.1", DigestAlgorithm.SHA224,
        "1.2.840.10045.4.3.2", DigestAlgorithm.SHA256,
        "1.2.840.10045.4.3.3", DigestAlgorithm.SHA384,
        "1.2.840.10045.4.3.4", DigestAlgorithm.SHA512,
        "2.16.840.1.101.3.4.3.10", DigestAlgorithm.SHA3_256,
        "2.16.840.1.101.3.4.3.11", DigestAlgorithm.SHA3_384,
        "2.16.840.1.101.3.4.3.12", DigestAlgorithm.SHA3_512);

    private SignatureAlgorithms() {}

    /** The way of verifying, or nothing where Assay does not know the identifier or its parameters are not what they must be. */
    public static Optional<SignatureScheme> scheme(AlgorithmIdentifier identifier) {
        String oid = identifier.getAlgorithm().getId();
        ASN1Encodable parameters = identifier.getParameters();
        boolean none = parameters == null;
        if (RSA.containsKey(oid)) {
            return none || DERNull.INSTANCE.equals(parameters) ? Optional.of(RsaSignature.pkcs1(RSA.get(oid))) : Optional.empty();
        }
        if (ECDSA.containsKey(oid)) {
            return none ? Optional.of(new EcdsaSignature(ECDSA.get(oid), EcdsaSignature.Form.DER)) : Optional.empty();
        }
        if (EdECObjectIdentifiers.id_Ed25519.getId().equals(oid)) {
            return none ? Optional.of(new Ed25519Signature()) : Optional.empty();
        }
        return PKCSObjectIdentifiers.id_RSASSA_PSS.getId().equals(oid) ? pss(parameters) : Optional.empty();
    }

    /**
     * The way of verifying in CMS, where the identifier may name only the kind of key and the hash stands in digestAlgorithm (RFC 3370
     * section 3.2, RFC 5754 section 3).
     */
    public static Optional<SignatureScheme> scheme(AlgorithmIdentifier identifier, DigestAlgorithm digest) {
        String oid = identifier.getAlgorithm().getId();
        if (PKCSObjectIdentifiers.rsaEncryption.getId().equals(oid)) {
            return identifier.getParameters() == null || DERNull.INSTANCE.equals(identifier.getParameters())
                ? Optional.of(RsaSignature.pkcs1(digest)) : Optional.empty();
        }
        return scheme(identifier);
    }

    /** The hash that an identifier of a hash names; parameters absent or NULL (RFC 5754 section 2). */
    public static Optional<DigestAlgorithm> digest(AlgorithmIdentifier identifier) {
        boolean plain = identifier.getParameters() == null || DERNull.INSTANCE.equals(identifier.getParameters());
        return plain ? DigestAlgorithm.ofOid(identifier.getAlgorithm().getId()) : Optional.empty();
    }

    private static Optional<SignatureScheme> pss(ASN1Encodable encoded) {
        try {
            RSASSAPSSparams parameters = Asn1.convert(encoded, RSASSAPSSparams::getInstance);
            AlgorithmIdentifier mask = parameters.getMaskGenAlgorithm();
            BigInteger salt = parameters.getSaltLength();
            if (!mask.getAlgorithm().equals(PKCSObjectIdentifiers.id_mgf1) || salt.signum() < 0 || salt.compareTo(LONGEST_SALT) > 0
                || !parameters.getTrailerField().equals(BigInteger.ONE)) {
                return Optional.empty();
            }
            AlgorithmIdentifier maskDigest = Asn1.convert(mask.getParameters(), AlgorithmIdentifier::getInstance);
            return digest(parameters.getHashAlgorithm()).flatMap(digest -> digest(maskDigest)
                .map(inner -> RsaSignature.pss(digest, inner, salt.intValue())));
        } catch (DerFault malformed) {
            return Optional.empty();
        }
    }
}
