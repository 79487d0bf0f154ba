// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.format.EvidenceFormat;
import io.assay.format.FormatContract;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.verify.ObjectResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DpaContractTest extends FormatContract {
    private static final String FILE = "dpa.txt";

    /** An agreement that the producer made. */
    private static final class Agreement implements Sample {
        @Override
        public String name() {
            return "spanforge-dpa";
        }

        @Override
        public List<SampleFile> good() {
            return files("\0", "");
        }

        @Override
        public List<SampleFile> tampered() {
            return files("upon 30 days'", "upon 90 days'");
        }

        private static List<SampleFile> files(String from, String to) {
            return List.of(new SampleFile(FILE, read(FILE).replace(from, to).getBytes(StandardCharsets.UTF_8)),
                    new SampleFile("dpa.json", read("dpa.json").getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        public List<Map<String, Object>> keys() {
            return List.of(Map.of("id", "signing", "kind", "hmac-secret", "purposes", List.of("spanforge.signing"), "utf8",
                    "public-Signing-Key-7f3a9c51d2e84b60AZ"));
        }
    }

    private static String read(String name) {
        try (InputStream in = DpaContractTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    @Override
    protected EvidenceFormat format() {
        return new DpaFormat();
    }

    @Override
    protected Sample sample() {
        return new Agreement();
    }

    @Override
    protected String artefact() {
        return FILE;
    }

    @Test
    void theTemplateItselfLacksInstructionsAndConfidentiality() throws Exception {
        ObjectResult result = bench.run(sample().good());
        assertEquals(List.of("a", "b"), result.findings().stream().map(observation -> observation.finding())
                .filter(finding -> finding.code() == DpaCode.ITEM).map(finding -> finding.arguments().getFirst()).toList());
    }

    @Test
    void anAgreementWithoutReturnOfDataIsNoticed() throws Exception {
        List<SampleFile> cut = List.of(new SampleFile(FILE, read(FILE).replace("delete or return", "keep").getBytes(StandardCharsets.UTF_8)));
        assertTrue(bench.run(cut).findings().stream().anyMatch(observation -> observation.finding().code() == DpaCode.ITEM
                && observation.finding().arguments().contains("g")));
    }
}
