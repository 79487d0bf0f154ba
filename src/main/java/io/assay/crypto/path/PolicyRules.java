// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

import io.assay.crypto.der.DerFault;
import io.assay.crypto.pki.Certificate;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PolicyConstraints;
import org.bouncycastle.asn1.x509.PolicyInformation;

/**
 * Certificate policies (RFC 5280 sections 6.1.2 to 6.1.5 as amended by RFC 9618): walks the path from the anchor down, keeps the three
 * counters and the graph of policies, and says where the path fails what it demands of itself.
 */
final class PolicyRules {
    private final PolicySettings settings;
    private final PolicyGraph graph = new PolicyGraph();
    private final int length;
    private int explicit;
    private int mapping;
    private int any;

    private PolicyRules(PolicySettings settings, int length) {
        this.settings = settings;
        this.length = length;
        this.explicit = settings.explicit() ? 0 : length + 1;
        this.mapping = settings.inhibitMapping() ? 0 : length + 1;
        this.any = settings.inhibitAny() ? 0 : length + 1;
    }

    static List<PathObservation> judge(List<Certificate> chain, PolicySettings settings) {
        PolicyRules rules = new PolicyRules(settings, chain.size() - 1);
        for (int i = chain.size() - 2; i >= 0; i--) {
            Certificate certificate = chain.get(i);
            try {
                if (!rules.step(certificate, i == 0)) {
                    return List.of(PathObservation.of(PathProblem.POLICY, certificate));
                }
            } catch (DerFault fault) {
                PathProblem problem = fault.kind() == DerFault.Kind.LIMIT ? PathProblem.LIMIT : PathProblem.MALFORMED_EXTENSION;
                return List.of(PathObservation.of(problem, certificate, Extension.certificatePolicies.getId()));
            }
        }
        return List.of();
    }

    private boolean step(Certificate certificate, boolean last) throws DerFault {
        Optional<CertificatePolicies> policies = certificate.extension(Extension.certificatePolicies, CertificatePolicies::getInstance);
        if (policies.isEmpty()) {
            graph.clear();
        } else {
            graph.descend(oids(policies.get()), any > 0 || !last && certificate.isSelfIssued());
        }
        if (explicit == 0 && graph.isEmpty()) {
            return false;
        }
        return last ? wrapUp(certificate) : prepare(certificate);
    }

    private static Set<String> oids(CertificatePolicies policies) throws DerFault {
        Set<String> oids = new LinkedHashSet<>();
        for (PolicyInformation policy : policies.getPolicyInformation()) {
            if (!oids.add(policy.getPolicyIdentifier().getId())) {
                throw new DerFault(DerFault.Kind.OTHER_TYPE, 0);
            }
        }
        return oids;
    }

    private boolean prepare(Certificate certificate) throws DerFault {
        Optional<Map<String, Set<String>>> mappings = certificate.extension(Extension.policyMappings,
            parsed -> pairs(ASN1Sequence.getInstance(parsed)));
        if (mappings.isPresent()) {
            Map<String, Set<String>> pairs = mappings.get();
            if (pairs.containsKey(PolicyGraph.ANY) || pairs.values().stream().anyMatch(targets -> targets.contains(PolicyGraph.ANY))) {
                return false;
            }
            graph.map(pairs, mapping > 0);
        }
        if (!certificate.isSelfIssued()) {
            explicit = Math.max(0, explicit - 1);
            mapping = Math.max(0, mapping - 1);
            any = Math.max(0, any - 1);
        }
        Optional<PolicyConstraints> constraints = certificate.extension(Extension.policyConstraints, PolicyConstraints::getInstance);
        if (constraints.isPresent()) {
            explicit = Math.min(explicit, skip(constraints.get().getRequireExplicitPolicyMapping()));
            mapping = Math.min(mapping, skip(constraints.get().getInhibitPolicyMapping()));
        }
        any = Math.min(any, certificate.extension(Extension.inhibitAnyPolicy, ASN1Integer::getInstance)
            .map(number -> skip(number.getValue())).orElse(Integer.MAX_VALUE));
        return true;
    }

    private static Map<String, Set<String>> pairs(ASN1Sequence mappings) {
        Map<String, Set<String>> pairs = new LinkedHashMap<>();
        for (ASN1Encodable pair : mappings) {
            ASN1Sequence both = ASN1Sequence.getInstance(pair);
            pairs.computeIfAbsent(ASN1ObjectIdentifier.getInstance(both.getObjectAt(0)).getId(), id -> new LinkedHashSet<>())
                .add(ASN1ObjectIdentifier.getInstance(both.getObjectAt(1)).getId());
        }
        return pairs;
    }

    private static int skip(BigInteger certificates) {
        return certificates == null || certificates.bitLength() > 15 ? Integer.MAX_VALUE : certificates.intValue();
    }

    private boolean wrapUp(Certificate certificate) throws DerFault {
        explicit = Math.max(0, explicit - 1);
        Optional<PolicyConstraints> constraints = certificate.extension(Extension.policyConstraints, PolicyConstraints::getInstance);
        if (constraints.isPresent() && skip(constraints.get().getRequireExplicitPolicyMapping()) == 0) {
            explicit = 0;
        }
        return explicit > 0 || graph.holds(settings.acceptable(), length);
    }
}
