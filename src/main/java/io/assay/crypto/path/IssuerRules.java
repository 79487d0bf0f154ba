// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

import io.assay.crypto.der.DerFault;
import io.assay.crypto.pki.Certificate;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * Whether those who issued were allowed to: basic constraints, path length and key usage of every certificate above the first (RFC 5280
 * section 6.1.4 k to n). An anchor that brings constraints is held to them; one that brings none is trusted as it is.
 */
final class IssuerRules {
    private IssuerRules() {}

    static List<PathObservation> judge(List<Certificate> chain) {
        List<PathObservation> seen = new ArrayList<>();
        int allowed = Integer.MAX_VALUE;
        for (int i = chain.size() - 1; i > 0; i--) {
            Certificate issuer = chain.get(i);
            boolean anchor = i == chain.size() - 1;
            if (!anchor && !issuer.isSelfIssued()) {
                if (allowed == 0) {
                    seen.add(PathObservation.of(PathProblem.PATH_LENGTH, issuer, 0));
                } else {
                    allowed--;
                }
            }
            try {
                allowed = Math.min(allowed, constraints(issuer, anchor, seen));
                keyUsage(issuer, seen);
            } catch (DerFault malformed) {
                seen.add(PathObservation.of(PathProblem.MALFORMED_EXTENSION, issuer, Extension.basicConstraints.getId()));
            }
        }
        return seen;
    }

    /** Notes an issuer that is none; the length it allows below it. */
    private static int constraints(Certificate issuer, boolean anchor, List<PathObservation> seen) throws DerFault {
        Optional<BasicConstraints> constraints = issuer.extension(Extension.basicConstraints, BasicConstraints::getInstance);
        if (constraints.isEmpty() && anchor && issuer.body().getExtensions() == null) {
            return Integer.MAX_VALUE;
        }
        if (constraints.isEmpty() || !constraints.get().isCA()) {
            seen.add(PathObservation.of(PathProblem.NOT_A_CA, issuer, Extension.basicConstraints.getId()));
        }
        BigInteger length = constraints.map(BasicConstraints::getPathLenConstraint).orElse(null);
        return length == null || length.bitLength() > 15 ? Integer.MAX_VALUE : Math.max(0, length.intValue());
    }

    private static void keyUsage(Certificate issuer, List<PathObservation> seen) throws DerFault {
        Optional<KeyUsage> usage = issuer.extension(Extension.keyUsage, KeyUsage::getInstance);
        if (usage.isPresent() && !usage.get().hasUsages(KeyUsage.keyCertSign)) {
            seen.add(PathObservation.of(PathProblem.NOT_A_CA, issuer, Extension.keyUsage.getId()));
        }
    }
}
