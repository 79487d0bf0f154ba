// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.issue;

import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.der.Asn1;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;

/** Someone with a certificate and its key: an authority that can issue, or one who signs documents or times. */
public final class Holder {
    private static final KeyPurposeId DOCUMENT_SIGNING = KeyPurposeId.getInstance(new ASN1ObjectIdentifier("1.3.6.1.5.5.7.3.36"));

    private final SeededKey key;
    private final X509CertificateHolder certificate;

    private Holder(SeededKey key, X509CertificateHolder certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /** From when to when what is made here is valid. */
    public record Span(Instant from, Instant to) {}

    /** What a certificate is for. */
    public enum Role { AUTHORITY, DOCUMENTS, TIME_STAMPS }

    /** An authority that vouches for itself. */
    public static Holder root(String name, Span validity) {
        SeededKey key = new SeededKey(name);
        X500Name subject = new X500Name(name);
        return new Holder(key, build(new Issuer(key, subject), subject, key, validity, Role.AUTHORITY));
    }

    private record Issuer(SeededKey key, X500Name name) {}

    /** A certificate issued by this authority; the serial number is derived from the name. */
    public Holder issue(String name, Span validity, Role role) {
        SeededKey own = new SeededKey(name);
        return new Holder(own, build(new Issuer(key, certificate.getSubject()), new X500Name(name), own, validity, role));
    }

    private static X509CertificateHolder build(Issuer issuer, X500Name subject, SeededKey key, Span validity, Role role) {
        BigInteger serial = new BigInteger(1, DigestAlgorithm.SHA256.digest(Asn1.encode(subject))).shiftRight(200);
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(issuer.name(), serial, Date.from(validity.from()),
            Date.from(validity.to()), subject, key.publicKey());
        boolean authority = role == Role.AUTHORITY;
        add(builder, Extension.basicConstraints, true, new BasicConstraints(authority));
        add(builder, Extension.keyUsage, true, new KeyUsage(authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign
            : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        add(builder, Extension.subjectKeyIdentifier, false, new SubjectKeyIdentifier(keyId(key)));
        add(builder, Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(keyId(issuer.key())));
        if (!authority) {
            add(builder, Extension.extendedKeyUsage, role == Role.TIME_STAMPS,
                new ExtendedKeyUsage(role == Role.TIME_STAMPS ? KeyPurposeId.id_kp_timeStamping : DOCUMENT_SIGNING));
        }
        return builder.build(issuer.key().signer());
    }

    private static byte[] keyId(SeededKey key) {
        return DigestAlgorithm.SHA1.digest(key.publicKey().getPublicKeyData().getBytes());
    }

    private static void add(X509v3CertificateBuilder builder, ASN1ObjectIdentifier oid, boolean critical, ASN1Encodable value) {
        try {
            builder.addExtension(oid, critical, value);
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
    }

    /** A revocation list of this authority; those listed are revoked at the beginning of the list for a stolen key. */
    public byte[] revocationList(Span validity, List<Holder> revoked) {
        try {
            X509v2CRLBuilder builder = new X509v2CRLBuilder(certificate.getSubject(), Date.from(validity.from()));
            builder.setNextUpdate(Date.from(validity.to()));
            revoked.forEach(one -> builder.addCRLEntry(one.certificate.getSerialNumber(), Date.from(validity.from()), CRLReason.keyCompromise));
            builder.addExtension(Extension.authorityKeyIdentifier, false, new AuthorityKeyIdentifier(keyId(key)));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.ONE));
            return builder.build(key.signer()).getEncoded();
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
    }

    SeededKey key() {
        return key;
    }

    X509CertificateHolder certificate() {
        return certificate;
    }

    /** The certificate in DER. */
    public byte[] der() {
        return Asn1.encode(certificate.toASN1Structure());
    }
}
