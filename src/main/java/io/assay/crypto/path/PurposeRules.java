// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

import io.assay.crypto.der.DerFault;
import io.assay.crypto.pki.Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * Whether the certificate at the end allows what was done with its key: key usage (RFC 5280 section 4.2.1.3) and extended key usage
 * (section 4.2.1.12; RFC 9336 for documents, RFC 3161 section 2.3 for time-stamps).
 */
final class PurposeRules {
    private static final KeyPurposeId DOCUMENT_SIGNING = KeyPurposeId.getInstance(new ASN1ObjectIdentifier("1.3.6.1.5.5.7.3.36"));

    private PurposeRules() {}

    static List<PathObservation> judge(Certificate target, Purpose purpose) {
        List<PathObservation> seen = new ArrayList<>();
        if (purpose == Purpose.ANY) {
            return seen;
        }
        try {
            Optional<KeyUsage> usage = target.extension(Extension.keyUsage, KeyUsage::getInstance);
            if (usage.isPresent() && !usage.get().hasUsages(KeyUsage.digitalSignature) && !usage.get().hasUsages(KeyUsage.nonRepudiation)) {
                seen.add(PathObservation.of(PathProblem.WRONG_KEY_USAGE, target));
            }
            Optional<ExtendedKeyUsage> extended = target.extension(Extension.extendedKeyUsage, ExtendedKeyUsage::getInstance);
            if (purpose == Purpose.TIME_STAMPING) {
                timeStamping(target, extended, seen);
            } else {
                documents(target, extended, seen);
            }
        } catch (DerFault malformed) {
            seen.add(PathObservation.of(PathProblem.MALFORMED_EXTENSION, target, Extension.extendedKeyUsage.getId()));
        }
        return seen;
    }

    private static void documents(Certificate target, Optional<ExtendedKeyUsage> extended, List<PathObservation> seen) {
        if (extended.isEmpty()) {
            seen.add(PathObservation.of(PathProblem.EKU_ABSENT, target));
        } else if (!allows(extended.get(), DOCUMENT_SIGNING) && !allows(extended.get(), KeyPurposeId.id_kp_emailProtection)
            && !allows(extended.get(), KeyPurposeId.anyExtendedKeyUsage)) {
            seen.add(PathObservation.of(PathProblem.WRONG_EKU, target));
        }
    }

    private static void timeStamping(Certificate target, Optional<ExtendedKeyUsage> extended, List<PathObservation> seen) {
        if (extended.isEmpty() || !allows(extended.get(), KeyPurposeId.id_kp_timeStamping)) {
            seen.add(PathObservation.of(PathProblem.WRONG_EKU, target));
            return;
        }
        if (!target.extension(Extension.extendedKeyUsage).orElseThrow().isCritical()) {
            seen.add(PathObservation.of(PathProblem.EKU_NOT_CRITICAL, target));
        }
        if (extended.get().size() > 1) {
            seen.add(PathObservation.of(PathProblem.EKU_NOT_EXCLUSIVE, target));
        }
    }

    private static boolean allows(ExtendedKeyUsage extended, KeyPurposeId purpose) {
        return extended.hasKeyPurposeId(purpose);
    }
}
