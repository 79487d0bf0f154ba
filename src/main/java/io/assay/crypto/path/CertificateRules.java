// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

import io.assay.crypto.pki.Certificate;
import io.assay.crypto.signature.RsaKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * What every certificate of a path is asked on its own: validity at the instant (RFC 5280 section 6.1.3 a 2), keys and hashes of today's
 * strength, and no critical extension that is not understood (section 4.2).
 */
final class CertificateRules {
    private static final int SHORTEST_RSA = 2048;
    private static final int SHORTEST_EC = 224;
    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD = Set.of(Extension.basicConstraints, Extension.keyUsage,
        Extension.extendedKeyUsage, Extension.certificatePolicies, Extension.policyMappings, Extension.policyConstraints,
        Extension.inhibitAnyPolicy, Extension.nameConstraints, Extension.subjectAlternativeName, Extension.issuerAlternativeName,
        Extension.cRLDistributionPoints, Extension.freshestCRL, Extension.authorityKeyIdentifier, Extension.subjectKeyIdentifier);

    private CertificateRules() {}

    /** The observations from the top of the chain down; the last certificate of the chain is the anchor or the end of the attempt. */
    static List<PathObservation> judge(List<Certificate> chain, PathRequest request) {
        List<PathObservation> seen = new ArrayList<>();
        for (int i = chain.size() - 1; i >= 0; i--) {
            Certificate certificate = chain.get(i);
            validity(certificate, request.at(), seen);
            key(certificate, seen);
            boolean trusted = request.anchors().contains(certificate) || request.pinned().contains(certificate);
            if (!trusted && certificate.signatureDigest().filter(digest -> digest.weak()).isPresent()) {
                seen.add(PathObservation.of(PathProblem.WEAK_SIGNATURE_HASH, certificate, certificate.signatureDigest().get().text()));
            }
            strength(certificate, trusted, request, seen);
            critical(certificate, seen);
        }
        return seen;
    }

    private static void validity(Certificate certificate, Instant at, List<PathObservation> seen) {
        if (at.isAfter(certificate.notAfter())) {
            seen.add(PathObservation.of(PathProblem.EXPIRED, certificate, certificate.notAfter(), at));
        }
        if (at.isBefore(certificate.notBefore())) {
            seen.add(PathObservation.of(PathProblem.NOT_YET_VALID, certificate, certificate.notBefore(), at));
        }
    }

    private static void key(Certificate certificate, List<PathObservation> seen) {
        if (certificate.key().isEmpty()) {
            seen.add(PathObservation.of(PathProblem.KEY_UNSUPPORTED, certificate,
                certificate.body().getSubjectPublicKeyInfo().getAlgorithm().getAlgorithm().getId()));
            smallCurve(certificate).ifPresent(bits -> seen.add(PathObservation.of(PathProblem.WEAK_KEY, certificate, bits)));
        } else if (certificate.key().get() instanceof RsaKey rsa && rsa.bits() < SHORTEST_RSA) {
            seen.add(PathObservation.of(PathProblem.WEAK_KEY, certificate, rsa.bits()));
        }
    }

    /** Bits of the order of a named curve that is too small, whether or not it is one that signatures are verified with. */
    private static OptionalInt smallCurve(Certificate certificate) {
        AlgorithmIdentifier algorithm = certificate.body().getSubjectPublicKeyInfo().getAlgorithm();
        X9ECParameters curve = X9ObjectIdentifiers.id_ecPublicKey.equals(algorithm.getAlgorithm())
            && algorithm.getParameters() instanceof ASN1ObjectIdentifier named ? ECNamedCurveTable.getByOID(named) : null;
        return curve == null || curve.getN().bitLength() >= SHORTEST_EC ? OptionalInt.empty() : OptionalInt.of(curve.getN().bitLength());
    }

    /** What the auditor's policy demands beyond. */
    private static void strength(Certificate certificate, boolean trusted, PathRequest request, List<PathObservation> seen) {
        if (certificate.key().filter(key -> !request.strength().allows(key, request.at())).isPresent()) {
            seen.add(PathObservation.of(PathProblem.BELOW_POLICY, certificate, certificate.key().get().algorithm()));
        }
        if (!trusted && certificate.signatureDigest().filter(hash -> !request.strength().allows(hash, request.at())).isPresent()) {
            seen.add(PathObservation.of(PathProblem.BELOW_POLICY, certificate, certificate.signatureDigest().get().text()));
        }
    }

    private static void critical(Certificate certificate, List<PathObservation> seen) {
        Extensions extensions = certificate.body().getExtensions();
        if (extensions == null) {
            return;
        }
        for (ASN1ObjectIdentifier oid : extensions.getCriticalExtensionOIDs()) {
            if (!UNDERSTOOD.contains(oid)) {
                seen.add(PathObservation.of(PathProblem.UNKNOWN_CRITICAL_EXTENSION, certificate, oid.getId()));
            }
        }
    }
}
