// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.pki;

import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.UnusableKey;
import io.assay.crypto.der.Asn1;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.DerLimits;
import io.assay.crypto.der.Tlv;
import io.assay.crypto.signature.PublicKeys;
import io.assay.crypto.signature.SignatureAnswer;
import io.assay.crypto.signature.VerifyingKey;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.TBSCertificate;

/**
 * One certificate of X.509 (RFC 5280 section 4) in canonical DER, with the very bytes that its issuer signed. It says what the
 * certificate holds; whether any of it may be believed is for the path builder.
 */
public final class Certificate {
    private static final int LONGEST_NAME = 400;

    private final byte[] der;
    private final byte[] signedBytes;
    private final org.bouncycastle.asn1.x509.Certificate parsed;
    private final Instant notBefore;
    private final Instant notAfter;
    private final String fingerprint;
    private Optional<VerifyingKey> key;

    private Certificate(byte[] der, byte[] signedBytes, org.bouncycastle.asn1.x509.Certificate parsed, Instant notBefore,
        Instant notAfter) {
        this.der = der;
        this.signedBytes = signedBytes;
        this.parsed = parsed;
        this.notBefore = notBefore;
        this.notAfter = notAfter;
        this.fingerprint = HexFormat.of().formatHex(DigestAlgorithm.SHA256.digest(der));
    }

    /** Reads one certificate that fills the array. */
    public static Certificate of(byte[] der) throws DerFault {
        byte[] own = der.clone();
        org.bouncycastle.asn1.x509.Certificate parsed = Asn1.der(own, DerLimits.OBJECT, org.bouncycastle.asn1.x509.Certificate::getInstance);
        Tlv tbs = Tlv.whole(own).child(0);
        Instant from = Asn1.convert(parsed.getStartDate(), time -> parsed.getStartDate().getDate().toInstant());
        Instant to = Asn1.convert(parsed.getEndDate(), time -> parsed.getEndDate().getDate().toInstant());
        return new Certificate(own, Arrays.copyOfRange(own, tbs.from(), tbs.to()), parsed, from, to);
    }

    /**
     * Whether this key made the signature. The algorithm named outside the signed bytes must be the one named inside (RFC 5280 section
     * 4.1.1.2).
     */
    public SignatureAnswer signedBy(VerifyingKey issuer) {
        if (!parsed.getSignatureAlgorithm().equals(parsed.getTBSCertificate().getSignature())
            || parsed.getSignature().getPadBits() != 0) {
            return SignatureAnswer.REFUSED;
        }
        return SignatureAlgorithms.scheme(parsed.getSignatureAlgorithm())
            .map(scheme -> scheme.verify(issuer, signedBytes, parsed.getSignature().getOctets())).orElse(SignatureAnswer.UNSUPPORTED);
    }

    /** The hash under the issuer's signature; empty where the algorithm is unknown. */
    public Optional<DigestAlgorithm> signatureDigest() {
        return SignatureAlgorithms.scheme(parsed.getSignatureAlgorithm()).map(scheme -> scheme.digest());
    }

    public byte[] der() {
        return der.clone();
    }

    /** SHA-256 of the DER, 64 lower-case hexadecimal digits. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The subject as text, cut where it is absurdly long. */
    public String subject() {
        return text(subjectName());
    }

    public String issuer() {
        return text(issuerName());
    }

    /** The serial number in hexadecimal. */
    public String serial() {
        return serialNumber().toString(16);
    }

    /** First instant of the validity. */
    public Instant notBefore() {
        return notBefore;
    }

    /** Last instant of the validity, itself included (RFC 5280 section 4.1.2.5). */
    public Instant notAfter() {
        return notAfter;
    }

    /** The public key; empty where it is of a kind or form that Assay does not verify with. */
    public synchronized Optional<VerifyingKey> key() {
        if (key == null) {
            key = usableKey();
        }
        return key;
    }

    private Optional<VerifyingKey> usableKey() {
        try {
            return Optional.of(PublicKeys.fromSubjectPublicKeyInfo(Asn1.encode(parsed.getSubjectPublicKeyInfo())));
        } catch (UnusableKey unusable) {
            return Optional.empty();
        }
    }

    /** Whether subject and issuer are one name (RFC 5280 section 3.2). */
    public boolean isSelfIssued() {
        return Names.same(subjectName(), issuerName());
    }

    /** Name of the signature algorithm of the issuer, as text; the object identifier where it is unknown. */
    public String signatureAlgorithm() {
        return SignatureAlgorithms.scheme(parsed.getSignatureAlgorithm()).map(scheme -> scheme.text())
            .orElse(parsed.getSignatureAlgorithm().getAlgorithm().getId());
    }

    public X500Name subjectName() {
        return parsed.getSubject();
    }

    public X500Name issuerName() {
        return parsed.getIssuer();
    }

    public BigInteger serialNumber() {
        return parsed.getSerialNumber().getValue();
    }

    /** The signed part as parsed. */
    public TBSCertificate body() {
        return parsed.getTBSCertificate();
    }

    /** An extension with its criticality. */
    public Optional<Extension> extension(ASN1ObjectIdentifier oid) {
        Extensions extensions = body().getExtensions();
        return extensions == null ? Optional.empty() : Optional.ofNullable(extensions.getExtension(oid));
    }

    /** The content of an extension as a typed structure; empty where it is absent. */
    public <T> Optional<T> extension(ASN1ObjectIdentifier oid, Asn1.Form<T> form) throws DerFault {
        Optional<Extension> extension = extension(oid);
        return extension.isEmpty() ? Optional.empty()
            : Optional.of(Asn1.der(extension.get().getExtnValue().getOctets(), DerLimits.OBJECT, form));
    }

    private static String text(X500Name name) {
        String text = Names.text(name);
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) + "…" : text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Certificate certificate && Arrays.equals(der, certificate.der);
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }

    @Override
    public String toString() {
        return subject() + " " + fingerprint;
    }
}
