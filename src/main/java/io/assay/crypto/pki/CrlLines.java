// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.pki;

import io.assay.crypto.der.Asn1;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.der.DerLimits;
import java.math.BigInteger;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CertificateList;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.TBSCertList;

/** The lines of a revocation list, found by issuer and serial number. */
final class CrlLines {
    private final Map<BigInteger, List<CrlEntry>> bySerial = new HashMap<>();
    private boolean unknownCritical;
    private int size;

    private CrlLines() {}

    /**
     * Reads all lines. The issuer named by one line holds for those that follow (RFC 5280 section 5.3.3).
     *
     * @param listIssuer who issued the list, and so the certificates of lines that name nobody
     */
    static CrlLines of(CertificateList list, X500Name listIssuer) throws DerFault {
        CrlLines lines = new CrlLines();
        X500Name issuer = listIssuer;
        for (TBSCertList.CRLEntry line : list.getRevokedCertificates()) {
            Extensions extensions = Asn1.convert(line, read -> Optional.ofNullable(line.getExtensions())).orElse(null);
            Optional<GeneralNames> named = value(extensions, Extension.certificateIssuer, GeneralNames::getInstance);
            if (named.isPresent()) {
                issuer = directoryName(named.get());
            }
            lines.add(entry(line, extensions, issuer));
            lines.unknownCritical |= extensions != null && Arrays.stream(extensions.getCriticalExtensionOIDs())
                .anyMatch(oid -> !oid.equals(Extension.certificateIssuer) && !oid.equals(Extension.reasonCode)
                    && !oid.equals(Extension.invalidityDate));
        }
        return lines;
    }

    private static CrlEntry entry(TBSCertList.CRLEntry line, Extensions extensions, X500Name issuer) throws DerFault {
        Instant revoked = Asn1.convert(line, read -> line.getRevocationDate().getDate().toInstant());
        Optional<Instant> invalid = value(extensions, Extension.invalidityDate,
            read -> ASN1GeneralizedTime.getInstance(read)).map(CrlLines::instant);
        Optional<Integer> reason = value(extensions, Extension.reasonCode, read -> ASN1Enumerated.getInstance(read).intValueExact());
        Instant from = invalid.filter(earlier -> earlier.isBefore(revoked)).orElse(revoked);
        return new CrlEntry(issuer, line.getUserCertificate().getValue(), from,
            reason.isPresent() ? OptionalInt.of(reason.get()) : OptionalInt.empty());
    }

    private static Instant instant(ASN1GeneralizedTime time) {
        try {
            return time.getDate().toInstant();
        } catch (ParseException unreadable) {
            return Instant.MAX;
        }
    }

    private void add(CrlEntry entry) {
        bySerial.computeIfAbsent(entry.serial(), serial -> new ArrayList<>(1)).add(entry);
        size++;
    }

    Optional<CrlEntry> find(Certificate certificate) {
        return bySerial.getOrDefault(certificate.serialNumber(), List.of()).stream()
            .filter(entry -> Names.same(entry.issuer(), certificate.issuerName())).findFirst();
    }

    boolean hasUnknownCritical() {
        return unknownCritical;
    }

    int size() {
        return size;
    }

    private static X500Name directoryName(GeneralNames names) throws DerFault {
        for (GeneralName name : names.getNames()) {
            if (name.getTagNo() == GeneralName.directoryName) {
                return Asn1.convert(name.getName(), X500Name::getInstance);
            }
        }
        throw new DerFault(DerFault.Kind.OTHER_TYPE, 0);
    }

    private static <T> Optional<T> value(Extensions extensions, ASN1ObjectIdentifier oid, Asn1.Form<T> form) throws DerFault {
        Extension extension = extensions == null ? null : extensions.getExtension(oid);
        return extension == null ? Optional.empty()
            : Optional.of(Asn1.der(extension.getExtnValue().getOctets(), DerLimits.OBJECT, form));
    }
}
