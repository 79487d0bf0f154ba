// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.CanonicalJson;
import io.assay.check.Indication;
import io.assay.format.Circumstances;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A secret proves something only of what was made while it was in force; of what states no time, nothing is said. */
class KeyValidityTest {
    @TempDir
    private Path folder;

    static Stream<Sample> keyed() {
        return Installed.samples().stream().filter(sample -> sample.keys().stream().anyMatch(KeyValidityTest::isSigning));
    }

    private static boolean isSigning(Map<String, Object> key) {
        return key.get("kind").equals("hmac-secret") && !key.get("purposes").equals(List.of("semvec.request"));
    }

    @ParameterizedTest
    @MethodSource("keyed")
    void aSecretProvesNothingOutsideItsTime(Sample sample) throws Exception {
        Path evidence = Files.createDirectories(folder.resolve("evidence"));
        for (SampleFile file : sample.good()) {
            Files.createDirectories(evidence.resolve(file.path()).getParent());
            Files.write(evidence.resolve(file.path()), file.bytes());
        }
        Set<String> statesNoTime = Set.of("spanforge-pdf");
        String limited = statesNoTime.contains(sample.name()) ? "key.time-unknown" : "";
        assertEquals(limited.isEmpty() ? Indication.TOTAL_PASSED : Indication.INDETERMINATE,
                run(sample, evidence, Map.of("validFrom", "2000-01-01T00:00:00Z", "validTo", "2100-01-01T00:00:00Z")).verdict().indication());
        refused(sample, evidence, "validTo", "2000-01-01T00:00:00Z", limited.isEmpty() ? "key.expired" : limited);
        refused(sample, evidence, "validFrom", "2100-01-01T00:00:00Z", limited.isEmpty() ? "key.not-yet-valid" : limited);
        refused(sample, evidence, "revokedAt", "2000-01-01T00:00:00Z", limited.isEmpty() ? "key.revoked" : limited);
    }

    private void refused(Sample sample, Path evidence, String member, String value, String code) throws Exception {
        RunResult result = run(sample, evidence, Map.of(member, value));
        assertNotEquals(Indication.TOTAL_PASSED, result.verdict().indication());
        Set<String> codes = result.objects().stream().flatMap(object -> object.findings().stream()).map(seen -> seen.finding().code().code())
                .collect(Collectors.toSet());
        assertTrue(codes.contains(code), () -> code + " in " + codes);
        assertTrue(codes.stream().noneMatch(found -> found.equals("key.mismatch")), codes::toString);
    }

    private RunResult run(Sample sample, Path evidence, Map<String, String> limits) throws Exception {
        List<Map<String, Object>> keys = sample.keys().stream().map(key -> limited(key, limits)).toList();
        byte[] trust = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", keys, "anchors", sample.anchors(), "expectations", sample.expectations()));
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(trust, "trust.json", folder).store(), Instant.parse("2026-11-15T12:00:00Z"));
        return new Verification(Installed.formats()).run(List.of(evidence), circumstances, CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT);
    }

    private static Map<String, Object> limited(Map<String, Object> key, Map<String, String> limits) {
        Map<String, Object> limited = new LinkedHashMap<>(key);
        if (isSigning(key)) {
            limited.putAll(limits);
        }
        return limited;
    }
}
