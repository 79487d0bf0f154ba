// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.canon.CanonicalJson;
import io.assay.check.Indication;
import io.assay.crypto.signature.RsaSigner;
import io.assay.format.FormatBench;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.semvec.SemvecCertificateSample;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that are compact tokens. */
class CertificateTokenTest {
    private static final RsaSigner OPERATOR = RsaSigner.ofSeed("assay demo semvec operator", 3072);

    @TempDir
    Path folder;

    private ObjectResult run(Map<String, Object> more) throws Exception {
        Map<String, Object> header = new LinkedHashMap<>(Map.of("alg", "RS256", "kid", "sha256:" + OPERATOR.publicKey().fingerprint()));
        header.putAll(more);
        Map<String, Object> fields = Map.of("format", "assay-delcert/1", "certificate_id", "0b9c3c52-6a51-4c8e-9f0a-5f0f6a1d2e31", "user_id", "user-7",
                "issuer", "demo-compliance", "reason", "user_request", "issued_at", "2026-11-01T09:15:00+00:00", "deleted_event_count", 3);
        String signed = part(header) + "." + part(fields);
        String token = signed + "." + encoded(OPERATOR.sign(signed.getBytes(StandardCharsets.US_ASCII)));
        Sample sample = new SemvecCertificateSample();
        return new FormatBench(new CertificateFormat(), sample, "certificate", folder)
                .run(List.of(new SampleFile("certificate", token.getBytes(StandardCharsets.US_ASCII))));
    }

    private static String part(Map<String, Object> value) {
        return encoded(CanonicalJson.bytes((Object) value));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Set<String> codes(ObjectResult result) {
        return result.findings().stream().map(seen -> seen.finding().code().code()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aTokenUnderThePinnedKeyPasses() throws Exception {
        ObjectResult result = run(Map.of());
        assertEquals(Indication.TOTAL_PASSED, result.verdict().indication());
        assertEquals(Set.of("semvec.certificate.form-matched"), codes(result));
    }

    @Test
    void anExtensionThatHasToBeUnderstoodFails() throws Exception {
        ObjectResult result = run(Map.of("crit", List.of("exp")));
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
        assertEquals(Set.of("semvec.certificate.crit-unsupported", "semvec.certificate.form-matched"), codes(result));
    }
}
