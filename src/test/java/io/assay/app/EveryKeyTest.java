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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys of every kind prove something only of what was made while they were in force, and only for their purposes. */
class EveryKeyTest {
    /** A key that another one makes up for, that the sample does not use, or that a list of keys is only compared with: nothing was made with it. */
    private static final Set<String> NEEDLESS = Set.of("kimberlite-checkpoint", "verity-store demo-export", "semvec-key-registry");
    /** The codes that say so: the common ones, and those of the systems that have their own. */
    private static final String SAYING = "key\\.(expired|not-yet-valid|revoked|time-unknown)|.*key-(validity|expired|not-yet-valid|revoked|not-in-force)"
            + "|semvec\\.request\\.outcome-mismatch|kimberlite\\.certificate-signature|x509\\.untrusted";

    @TempDir
    private Path folder;

    record Case(Sample sample, int key) {
        Map<String, Object> entry() {
            return sample.keys().get(key);
        }

        @Override
        public String toString() {
            return sample.name() + " " + entry().get("id");
        }
    }

    /** Revocation lists and certificates that are only supplied prove nothing by themselves. */
    static Stream<Case> keys() {
        return Installed.samples().stream().filter(Sample::isProvable).flatMap(sample -> IntStream.range(0, sample.keys().size()).mapToObj(key -> new Case(sample, key)))
                .filter(one -> !one.entry().get("kind").toString().matches("x509-c.*") && !NEEDLESS.contains(one.toString()) && !NEEDLESS.contains(one.sample.name()));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void countsInItsTimeAndForItsPurposeOnly(Case one) throws Exception {
        for (SampleFile file : one.sample.good()) {
            Files.createDirectories(folder.resolve("evidence").resolve(file.path()).getParent());
            Files.write(folder.resolve("evidence").resolve(file.path()), file.bytes());
        }
        boolean timeless = one.sample.name().equals("spanforge-pdf");
        assertEquals(timeless ? Indication.INDETERMINATE : Indication.TOTAL_PASSED,
                run(one, Map.of("validFrom", "2000-01-01T00:00:00Z", "validTo", "2100-01-01T00:00:00Z")).verdict().indication());
        refused(one, "validTo", "2000-01-01T00:00:00Z");
        refused(one, "validFrom", "2100-01-01T00:00:00Z");
        refused(one, "revokedAt", "2000-01-01T00:00:00Z");
        assertNotEquals(Indication.TOTAL_PASSED, run(one, Map.of("purposes", List.of("something.else"))).verdict().indication());
    }

    private void refused(Case one, String member, String value) throws Exception {
        RunResult result = run(one, Map.of(member, value));
        assertNotEquals(Indication.TOTAL_PASSED, result.verdict().indication(), member);
        Set<String> codes = result.objects().stream().flatMap(object -> object.findings().stream()).map(seen -> seen.finding().code().code())
                .collect(Collectors.toSet());
        assertTrue(codes.stream().anyMatch(code -> code.matches(SAYING)), () -> member + " " + codes);
    }

    private RunResult run(Case one, Map<String, Object> limits) throws Exception {
        List<Map<String, Object>> keys = new ArrayList<>(one.sample.keys());
        Map<String, Object> limited = new LinkedHashMap<>(one.entry());
        limited.putAll(limits);
        keys.set(one.key, limited);
        byte[] trust = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", keys, "anchors", one.sample.anchors(), "expectations", one.sample.expectations()));
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(trust, "trust.json", folder).store(), Instant.parse("2026-11-15T12:00:00Z"));
        return new Verification(Installed.formats()).run(List.of(folder.resolve("evidence")), circumstances, CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT);
    }
}
