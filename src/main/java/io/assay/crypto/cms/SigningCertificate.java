// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.cms;

import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.pki.Certificate;
import io.assay.crypto.pki.Names;
import io.assay.crypto.pki.SignatureAlgorithms;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.IssuerSerial;

/**
 * The signed attributes that say which certificate signed (RFC 2634 section 5.4, RFC 5035 section 4): without one, another certificate
 * with the same key could be put in the place of the signer's.
 *
 * @param references what the first entry of each attribute says
 * @param malformed whether such an attribute is there and cannot be read, or occurs twice
 */
record SigningCertificate(List<Reference> references, boolean malformed) {
    /** One digest of a certificate; the hash is empty where it is unknown. */
    record Reference(Optional<DigestAlgorithm> hash, byte[] digest, Optional<IssuerSerial> issuerSerial) {
        boolean fits(Certificate certificate) {
            return hash.isPresent() && MessageDigest.isEqual(hash.get().digest(certificate.der()), digest)
                && issuerSerial.map(named -> names(named, certificate)).orElse(true);
        }

        private static boolean names(IssuerSerial named, Certificate certificate) {
            if (!named.getSerial().getValue().equals(certificate.serialNumber()) || named.getIssuer().getNames().length != 1) {
                return false;
            }
            GeneralName name = named.getIssuer().getNames()[0];
            return name.getTagNo() == GeneralName.directoryName && Names.same(X500Name.getInstance(name.getName()), certificate.issuerName());
        }
    }

    static SigningCertificate of(Attributes attributes) {
        List<Reference> references = new ArrayList<>();
        boolean malformed = false;
        if (attributes.count(Attributes.SIGNING_CERTIFICATE) > 0) {
            Optional<Reference> first = attributes.single(Attributes.SIGNING_CERTIFICATE, SigningCertificate::first);
            first.ifPresent(references::add);
            malformed = first.isEmpty();
        }
        if (attributes.count(Attributes.SIGNING_CERTIFICATE_V2) > 0) {
            Optional<Reference> second = attributes.single(Attributes.SIGNING_CERTIFICATE_V2, SigningCertificate::second);
            second.ifPresent(references::add);
            malformed |= second.isEmpty();
        }
        return new SigningCertificate(List.copyOf(references), malformed);
    }

    private static Reference first(Object parsed) {
        ESSCertID id = org.bouncycastle.asn1.ess.SigningCertificate.getInstance(parsed).getCerts()[0];
        return new Reference(Optional.of(DigestAlgorithm.SHA1), id.getCertHash(), Optional.ofNullable(id.getIssuerSerial()));
    }

    private static Reference second(Object parsed) {
        ESSCertIDv2 id = SigningCertificateV2.getInstance(parsed).getCerts()[0];
        AlgorithmIdentifier algorithm = id.getHashAlgorithm();
        return new Reference(SignatureAlgorithms.digest(algorithm), id.getCertHash(), Optional.ofNullable(id.getIssuerSerial()));
    }

    boolean isAbsent() {
        return references.isEmpty() && !malformed;
    }

    /** Whether every reference fits the certificate. */
    boolean fits(Certificate certificate) {
        return !malformed && references.stream().allMatch(reference -> reference.fits(certificate));
    }

    /** Whether nothing stronger than SHA-1 names the certificate. */
    boolean onlySha1() {
        return !references.isEmpty() && references.stream().allMatch(reference -> reference.hash().filter(DigestAlgorithm::weak).isPresent());
    }
}
