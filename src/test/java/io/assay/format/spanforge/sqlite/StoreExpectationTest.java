// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.check.Indication;
import io.assay.format.FormatBench;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.SpanforgeStoreSample;
import io.assay.verify.ObjectResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the auditor expects of events holds for the rows of a store as for the lines of a log. */
class StoreExpectationTest {
    @TempDir
    Path folder;

    private record Expecting(Map<String, Object> expectations) implements Sample {
        private static final Sample STORE = new SpanforgeStoreSample();

        @Override
        public String name() {
            return STORE.name();
        }

        @Override
        public List<SampleFile> good() {
            return STORE.good();
        }

        @Override
        public List<SampleFile> tampered() {
            return STORE.tampered();
        }

        @Override
        public List<Map<String, Object>> keys() {
            return STORE.keys();
        }
    }

    private ObjectResult run(Map<String, Object> expectations) throws Exception {
        Expecting sample = new Expecting(expectations);
        return new FormatBench(new SpanforgeStoreFormat(), sample, sample.good().getFirst().path(), folder).run(sample.good());
    }

    @Test
    void eventsOfTheExpectedOrganisationPass() throws Exception {
        assertEquals(Indication.TOTAL_PASSED, run(Map.of("scope", Map.of("orgId", "org_claims"), "compatibility", true)).verdict().indication());
    }

    @Test
    void eventsOfAnotherOrganisationFail() throws Exception {
        ObjectResult result = run(Map.of("scope", Map.of("orgId", "org_public")));
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
        assertEquals(Set.of("spanforge.scope.wrong-org-id"),
                result.findings().stream().map(seen -> seen.finding().code().code()).collect(Collectors.toSet()));
    }
}
