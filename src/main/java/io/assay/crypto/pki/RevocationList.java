// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.pki;

import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.der.Asn1;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.DerLimits;
import io.assay.crypto.der.Tlv;
import io.assay.crypto.signature.SignatureAnswer;
import io.assay.crypto.signature.VerifyingKey;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;

/**
 * One revocation list (RFC 5280 section 5) in canonical DER, complete or delta, with the very bytes that its issuer signed. It says what
 * stands in the list; whether the list may be used for a certificate is for the path builder.
 */
public final class RevocationList {
    private final byte[] der;
    private final byte[] signedBytes;
    private final CertificateList parsed;
    private final CrlLines lines;
    private final Optional<IssuingDistributionPoint> scope;
    private final Optional<BigInteger> number;
    private final Optional<BigInteger> base;

    private RevocationList(byte[] der, byte[] signedBytes, CertificateList parsed) throws DerFault {
        this.der = der;
        this.signedBytes = signedBytes;
        this.parsed = parsed;
        this.scope = extension(Extension.issuingDistributionPoint, IssuingDistributionPoint::getInstance);
        this.number = extension(Extension.cRLNumber, ASN1Integer::getInstance).map(ASN1Integer::getPositiveValue);
        this.base = extension(Extension.deltaCRLIndicator, ASN1Integer::getInstance).map(ASN1Integer::getPositiveValue);
        this.lines = CrlLines.of(parsed, issuerName());
    }

    /** Reads one list that fills the array; the fault's kind says what is wrong with it. */
    public static RevocationList of(byte[] der) throws DerFault {
        byte[] own = der.clone();
        CertificateList parsed = Asn1.der(own, DerLimits.REVOCATION_LIST, CertificateList::getInstance);
        Tlv tbs = Tlv.whole(own).child(0);
        Asn1.convert(parsed, list -> parsed.getThisUpdate().getDate());
        return new RevocationList(own, Arrays.copyOfRange(own, tbs.from(), tbs.to()), parsed);
    }

    /** Whether this key made the signature; the algorithms inside and outside must agree (RFC 5280 section 5.1.1.2). */
    public SignatureAnswer signedBy(VerifyingKey issuer) {
        if (!parsed.getSignatureAlgorithm().equals(parsed.getTBSCertList().getSignature()) || parsed.getSignature().getPadBits() != 0) {
            return SignatureAnswer.REFUSED;
        }
        return SignatureAlgorithms.scheme(parsed.getSignatureAlgorithm())
            .map(scheme -> scheme.verify(issuer, signedBytes, parsed.getSignature().getOctets())).orElse(SignatureAnswer.UNSUPPORTED);
    }

    /** Whether the hash under the list's signature is strong. */
    public boolean isStronglySigned() {
        return SignatureAlgorithms.scheme(parsed.getSignatureAlgorithm()).map(scheme -> !scheme.digest().weak()).orElse(false);
    }

    public byte[] der() {
        return der.clone();
    }

    /** SHA-256 of the DER, 64 lower-case hexadecimal digits. */
    public String fingerprint() {
        return HexFormat.of().formatHex(DigestAlgorithm.SHA256.digest(der));
    }

    /** The issuer as text. */
    public String issuer() {
        return Names.text(issuerName());
    }

    public X500Name issuerName() {
        return parsed.getIssuer();
    }

    public Instant thisUpdate() {
        return parsed.getThisUpdate().getDate().toInstant();
    }

    /** When the next list is due; empty where the list does not say, as RFC 5280 section 5.1.2.5 forbids. */
    public Optional<Instant> nextUpdate() {
        return Optional.ofNullable(parsed.getNextUpdate()).map(time -> time.getDate().toInstant());
    }

    /** Number of lines. */
    public int size() {
        return lines.size();
    }

    /** The line about a certificate; nothing where the list does not name it. */
    public Optional<CrlEntry> find(Certificate certificate) {
        return lines.find(certificate);
    }

    /** The issuing distribution point: which certificates and reasons the list is about (RFC 5280 section 5.2.5). */
    public Optional<IssuingDistributionPoint> scope() {
        return scope;
    }

    /** The number of the list (RFC 5280 section 5.2.3). */
    public Optional<BigInteger> number() {
        return number;
    }

    /** For a delta list: the number of the complete list that it changes. */
    public Optional<BigInteger> base() {
        return base;
    }

    /** Whether the list has a critical extension that is not understood, or a critical line extension that is not. */
    public boolean hasUnknownCritical() {
        Extensions extensions = parsed.getTBSCertList().getExtensions();
        return lines.hasUnknownCritical() || extensions != null && Arrays.stream(extensions.getCriticalExtensionOIDs())
            .anyMatch(oid -> !oid.equals(Extension.issuingDistributionPoint) && !oid.equals(Extension.deltaCRLIndicator)
                && !oid.equals(Extension.cRLNumber) && !oid.equals(Extension.authorityKeyIdentifier));
    }

    /** The content of an extension as a typed structure; empty where it is absent. */
    public <T> Optional<T> extension(ASN1ObjectIdentifier oid, Asn1.Form<T> form) throws DerFault {
        Extensions extensions = parsed.getTBSCertList().getExtensions();
        Extension extension = extensions == null ? null : extensions.getExtension(oid);
        return extension == null ? Optional.empty()
            : Optional.of(Asn1.der(extension.getExtnValue().getOctets(), DerLimits.OBJECT, form));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RevocationList list && Arrays.equals(der, list.der);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(der);
    }

    @Override
    public String toString() {
        return issuer() + " " + thisUpdate();
    }
}
