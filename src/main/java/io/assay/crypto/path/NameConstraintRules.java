// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

import io.assay.crypto.der.Asn1;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.pki.Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraintValidatorException;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PKIXNameConstraintValidator;

/**
 * Whether every name of the path lies inside what its issuers allow (RFC 5280 sections 4.2.1.10 and 6.1.3 b, c). The comparing is
 * Bouncy Castle's; the order, the limits and the answers are ours.
 */
final class NameConstraintRules {
    private static final int MOST_COMPARISONS = 1 << 16;

    private final PKIXNameConstraintValidator validator = new PKIXNameConstraintValidator();
    private final List<PathObservation> seen = new ArrayList<>();
    private int subtrees;
    private int comparisons;

    private NameConstraintRules() {}

    static List<PathObservation> judge(List<Certificate> chain) {
        NameConstraintRules rules = new NameConstraintRules();
        for (int i = chain.size() - 1; i >= 0; i--) {
            Certificate certificate = chain.get(i);
            try {
                if (i < chain.size() - 1 && (i == 0 || !certificate.isSelfIssued())) {
                    rules.names(certificate);
                }
                if (i > 0) {
                    rules.constrain(certificate);
                }
            } catch (DerFault fault) {
                PathProblem problem = fault.kind() == DerFault.Kind.LIMIT ? PathProblem.LIMIT : PathProblem.MALFORMED_EXTENSION;
                rules.seen.add(PathObservation.of(problem, certificate, Extension.nameConstraints.getId()));
            }
        }
        return rules.seen;
    }

    private void constrain(Certificate issuer) throws DerFault {
        Optional<NameConstraints> constraints = issuer.extension(Extension.nameConstraints, NameConstraints::getInstance);
        if (constraints.isEmpty()) {
            return;
        }
        GeneralSubtree[] permitted = constraints.get().getPermittedSubtrees();
        GeneralSubtree[] excluded = constraints.get().getExcludedSubtrees();
        subtrees += (permitted == null ? 0 : permitted.length) + (excluded == null ? 0 : excluded.length);
        spend(subtrees * subtrees);
        Asn1.convert(validator, any -> {
            if (permitted != null) {
                validator.intersectPermittedSubtree(permitted);
            }
            for (int i = 0; excluded != null && i < excluded.length; i++) {
                validator.addExcludedSubtree(excluded[i]);
            }
            return validator;
        });
    }

    private void names(Certificate certificate) throws DerFault {
        Optional<GeneralNames> alternatives = certificate.extension(Extension.subjectAlternativeName, GeneralNames::getInstance);
        if (subtrees == 0) {
            return;
        }
        X500Name subject = certificate.subjectName();
        List<GeneralName> names = new ArrayList<>();
        if (subject.size() > 0) {
            names.add(new GeneralName(subject));
        }
        if (alternatives.isPresent()) {
            names.addAll(List.of(alternatives.get().getNames()));
        } else {
            emails(subject, names);
        }
        spend(names.size() * subtrees);
        for (GeneralName name : names) {
            if (!isInside(name)) {
                seen.add(PathObservation.of(PathProblem.NAME_CONSTRAINT, certificate));
                return;
            }
        }
    }

    /** Addresses inside the subject count as names where there is no subjectAltName (RFC 5280 section 4.2.1.10). */
    private static void emails(X500Name subject, List<GeneralName> names) throws DerFault {
        for (RDN rdn : subject.getRDNs(BCStyle.EmailAddress)) {
            if (rdn.getFirst().getValue() instanceof ASN1String text) {
                names.add(Asn1.convert(text, any -> new GeneralName(GeneralName.rfc822Name, text.getString())));
            }
        }
    }

    private boolean isInside(GeneralName name) throws DerFault {
        return Asn1.convert(name, any -> {
            try {
                validator.checkPermitted(name);
                validator.checkExcluded(name);
                return true;
            } catch (NameConstraintValidatorException outside) {
                return false;
            }
        });
    }

    private void spend(int more) throws DerFault {
        comparisons += more;
        if (comparisons > MOST_COMPARISONS || comparisons < 0) {
            throw new DerFault(DerFault.Kind.LIMIT, 0);
        }
    }
}
