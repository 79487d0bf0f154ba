// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.crypto.Vectors;
import io.assay.crypto.der.DerFault;
import io.assay.crypto.pki.Certificate;
import io.assay.crypto.pki.RevocationList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public key interoperability test suite of the NIST: every end certificate whose name says what must come out. */
final class PkitsTest {
    private static final String CERTIFICATES = "pkits/tests/fixtures/nist_pkits/certs";
    private static final String LISTS = "pkits/tests/fixtures/nist_pkits/crls";
    private static final Instant AT = Instant.parse("2020-01-01T00:00:00Z");

    /** DSA is a kind of key that Assay does not verify with: neither passed nor failed. */
    private static final Map<String, String> EXPLAINED = Map.of(
        "ValidDSASignaturesTest4EE.crt", "[KEY_UNSUPPORTED, SIGNATURE_UNSUPPORTED]",
        "ValidDSAParameterInheritanceTest5EE.crt", "[KEY_UNSUPPORTED, SIGNATURE_UNSUPPORTED]");

    private static PathRequest request;

    @Test
    void everyNamedEndCertificate() {
        Map<String, String> disagreements = new TreeMap<>();
        PathRequest request = request();
        int judged = 0;
        for (String name : Vectors.list(CERTIFICATES)) {
            boolean valid = name.startsWith("Valid");
            if (!name.endsWith("EE.crt") || !valid && !name.startsWith("Invalid")) {
                continue;
            }
            judged++;
            Optional<Certificate> target = certificate(name);
            boolean good = target.map(certificate -> good(PathBuilder.best(certificate, request))).orElse(false);
            if (good != valid) {
                disagreements.put(name, target.map(certificate -> PathBuilder.best(certificate, request).observations().stream()
                    .map(observation -> observation.problem().name()).toList().toString()).orElse("unreadable"));
            }
        }
        assertEquals(EXPLAINED, disagreements);
        assertEquals(203, judged);
    }

    /** Sections 4.8, 4.10 and 4.12: the same paths under the policy inputs that the suite names. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        ValidCertificatePathTest1EE,            1, EXPLICIT,    true
        ValidCertificatePathTest1EE,            2, EXPLICIT,    false
        ValidCertificatePathTest1EE,            1 2, EXPLICIT,  true
        AllCertificatesNoPoliciesTest2EE,       '', PLAIN,      true
        AllCertificatesNoPoliciesTest2EE,       '', EXPLICIT,   false
        DifferentPoliciesTest3EE,               '', PLAIN,      true
        DifferentPoliciesTest3EE,               '', EXPLICIT,   false
        DifferentPoliciesTest3EE,               1 2, EXPLICIT,  false
        DifferentPoliciesTest4EE,               '', PLAIN,      false
        DifferentPoliciesTest5EE,               '', PLAIN,      false
        OverlappingPoliciesTest6EE,             '', PLAIN,      true
        OverlappingPoliciesTest6EE,             1, PLAIN,       true
        OverlappingPoliciesTest6EE,             2, PLAIN,       false
        DifferentPoliciesTest7EE,               '', PLAIN,      false
        DifferentPoliciesTest8EE,               '', PLAIN,      false
        DifferentPoliciesTest9EE,               '', PLAIN,      false
        AllCertificatesSamePoliciesTest10EE,    1, EXPLICIT,    true
        AllCertificatesSamePoliciesTest10EE,    2, EXPLICIT,    true
        AllCertificatesanyPolicyTest11EE,       '', EXPLICIT,   true
        AllCertificatesanyPolicyTest11EE,       1, EXPLICIT,    true
        DifferentPoliciesTest12EE,              '', PLAIN,      false
        AllCertificatesSamePoliciesTest13EE,    1, EXPLICIT,    true
        AllCertificatesSamePoliciesTest13EE,    3, EXPLICIT,    true
        AnyPolicyTest14EE,                      1, EXPLICIT,    true
        AnyPolicyTest14EE,                      2, EXPLICIT,    false
        UserNoticeQualifierTest15EE,            '', PLAIN,      true
        UserNoticeQualifierTest17EE,            '', PLAIN,      true
        UserNoticeQualifierTest18EE,            2, EXPLICIT,    true
        UserNoticeQualifierTest19EE,            '', PLAIN,      true
        CPSPointerQualifierTest20EE,            1, EXPLICIT,    true
        ValidPolicyMappingTest1EE,              1, EXPLICIT,    true
        ValidPolicyMappingTest1EE,              2, EXPLICIT,    false
        ValidPolicyMappingTest1EE,              1, NO_MAPPING,  false
        ValidPolicyMappingTest5EE,              1, EXPLICIT,    true
        ValidPolicyMappingTest5EE,              6, EXPLICIT,    false
        inhibitAnyPolicyTest3EE,                '', PLAIN,      true
        inhibitAnyPolicyTest3EE,                '', NO_ANY,     false
        """)
    void policyInputs(String name, String acceptable, String mode, boolean valid) {
        Set<String> accepted = Arrays.stream(acceptable.split(" ")).filter(number -> !number.isEmpty())
            .map(number -> "2.16.840.1.101.3.2.1.48." + number).collect(Collectors.toSet());
        PolicySettings settings = new PolicySettings(accepted, !mode.equals("PLAIN"), mode.equals("NO_MAPPING"), mode.equals("NO_ANY"));
        CertificatePath path = PathBuilder.best(certificate(name + ".crt").orElseThrow(), request().under(settings));
        assertEquals(valid, good(path), () -> path.observations().toString());
    }

    /** The suite demands revocation information for every certificate. */
    private static boolean good(CertificatePath path) {
        return path.holds() && !path.has(PathProblem.REVOCATION_UNKNOWN) && !path.has(PathProblem.CRL_STALE);
    }

    private static PathRequest request() {
        if (request == null) {
            request = read();
        }
        return request;
    }

    private static PathRequest read() {
        List<Certificate> supplied = new ArrayList<>();
        Vectors.list(CERTIFICATES).stream().filter(name -> !name.endsWith("EE.crt")).forEach(name -> certificate(name).ifPresent(supplied::add));
        List<RevocationList> lists = new ArrayList<>();
        for (String name : Vectors.list(LISTS)) {
            try {
                lists.add(RevocationList.of(Vectors.bytes(LISTS + "/" + name)));
            } catch (DerFault unreadable) {
                throw new IllegalStateException(name, unreadable);
            }
        }
        return PathRequest.at(AT, List.of(certificate("TrustAnchorRootCertificate.crt").orElseThrow()), supplied, lists, Purpose.ANY);
    }

    private static Optional<Certificate> certificate(String name) {
        try {
            return Optional.of(Certificate.of(Vectors.bytes(CERTIFICATES + "/" + name)));
        } catch (DerFault unreadable) {
            return Optional.empty();
        }
    }
}
