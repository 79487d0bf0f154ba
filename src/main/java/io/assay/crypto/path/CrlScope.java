// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

import io.assay.crypto.der.Asn1;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.pki.Certificate;
import io.assay.crypto.pki.Names;
import io.assay.crypto.pki.RevocationList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.ReasonFlags;

/** Which certificates, and which reasons, a revocation list speaks for (RFC 5280 section 6.3.3 b to e). */
final class CrlScope {
    /** The eight reasons of ReasonFlags that are in use, as bits; the first of the nine flags means nothing. */
    static final int ALL_REASONS = 0x17f;

    private CrlScope() {}

    /**
     * The reasons for which the list speaks of the certificate, as bits; 0 where it does not speak of it.
     *
     * @throws DerFault when an extension of either cannot be read
     */
    static int reasons(Certificate certificate, RevocationList list) throws DerFault {
        boolean own = Names.same(list.issuerName(), certificate.issuerName());
        Optional<IssuingDistributionPoint> scope = list.scope();
        if (scope.isEmpty()) {
            return own ? ALL_REASONS : 0;
        }
        if (!kindFits(certificate, scope.get())) {
            return 0;
        }
        int reasons = 0;
        if (own && scope.get().getDistributionPoint() == null) {
            reasons = ALL_REASONS;
        }
        for (DistributionPoint point : points(certificate)) {
            boolean indirect = names(point.getCRLIssuer()).stream().anyMatch(name -> Names.same(name, list.issuerName()));
            boolean issuerFits = indirect ? own || scope.get().isIndirectCRL() : own && point.getCRLIssuer() == null;
            if (issuerFits && placeFits(certificate, point, list, scope.get())) {
                reasons |= point.getReasons() == null ? ALL_REASONS : bits(point.getReasons());
            }
        }
        return reasons & (scope.get().getOnlySomeReasons() == null ? ALL_REASONS : bits(scope.get().getOnlySomeReasons()));
    }

    private static boolean kindFits(Certificate certificate, IssuingDistributionPoint scope) throws DerFault {
        boolean ca = certificate.extension(Extension.basicConstraints, BasicConstraints::getInstance).map(BasicConstraints::isCA).orElse(false);
        return !scope.onlyContainsAttributeCerts() && !(ca && scope.onlyContainsUserCerts()) && !(!ca && scope.onlyContainsCACerts());
    }

    private static List<DistributionPoint> points(Certificate certificate) throws DerFault {
        return certificate.extension(Extension.cRLDistributionPoints, CRLDistPoint::getInstance)
            .map(points -> List.of(points.getDistributionPoints())).orElse(List.of());
    }

    private static boolean placeFits(Certificate certificate, DistributionPoint point, RevocationList list, IssuingDistributionPoint scope)
        throws DerFault {
        if (scope.getDistributionPoint() == null) {
            return true;
        }
        List<GeneralName> offered = fullNames(scope.getDistributionPoint(), list.issuerName());
        X500Name base = names(point.getCRLIssuer()).stream().findFirst().orElse(certificate.issuerName());
        List<GeneralName> wanted = point.getDistributionPoint() == null
            ? point.getCRLIssuer() == null ? List.of() : List.of(point.getCRLIssuer().getNames())
            : fullNames(point.getDistributionPoint(), base);
        return wanted.stream().anyMatch(offered::contains);
    }

    private static List<GeneralName> fullNames(DistributionPointName name, X500Name base) throws DerFault {
        if (name.getType() == DistributionPointName.FULL_NAME) {
            return List.of(Asn1.convert(name.getName(), GeneralNames::getInstance).getNames());
        }
        RDN last = Asn1.convert(name.getName(), (Object parsed) -> RDN.getInstance(parsed));
        X500NameBuilder builder = new X500NameBuilder();
        for (RDN rdn : base.getRDNs()) {
            builder.addMultiValuedRDN(rdn.getTypesAndValues());
        }
        builder.addMultiValuedRDN(last.getTypesAndValues());
        return List.of(new GeneralName(builder.build()));
    }

    private static List<X500Name> names(GeneralNames names) throws DerFault {
        List<X500Name> directory = new ArrayList<>();
        for (GeneralName name : names == null ? new GeneralName[0] : names.getNames()) {
            if (name.getTagNo() == GeneralName.directoryName) {
                ASN1Encodable value = name.getName();
                directory.add(Asn1.convert(value, X500Name::getInstance));
            }
        }
        return directory;
    }

    /** The flags of ReasonFlags: Bouncy Castle gives the first octet in the low byte and aACompromise as the top bit of the second. */
    private static int bits(ReasonFlags flags) {
        int value = flags.intValue();
        return (value & 0xff | (value >> 15 & 1) << 8) & ALL_REASONS;
    }
}
