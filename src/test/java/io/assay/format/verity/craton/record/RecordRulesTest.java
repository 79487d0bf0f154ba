// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.assay.check.Indication;
import io.assay.format.FormatBench;
import io.assay.format.Recognition;
import io.assay.format.verity.kimberlite.register.RegisterFormat;
import io.assay.format.verity.kimberlite.register.RegisterKind;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.sample.verity.RecordSample;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the rules find in records without an anchor, and that the kinds are told apart. */
class RecordRulesTest {
    @TempDir
    Path folder;

    /** Records that nothing pins. */
    private record Loose(SampleFile file) implements Sample {
        @Override
        public String name() {
            return "records";
        }

        @Override
        public List<SampleFile> good() {
            return List.of(file);
        }

        @Override
        public List<SampleFile> tampered() {
            return List.of(file);
        }

        @Override
        public List<Map<String, Object>> keys() {
            return List.of();
        }
    }

    private static SampleFile good(RecordKind kind) {
        return new RecordSample(RecordSample.Kind.valueOf(kind.name())).good().getFirst();
    }

    private ObjectResult run(RecordKind kind, String from, String to) throws Exception {
        String text = new String(good(kind).bytes(), StandardCharsets.UTF_8);
        String changed = text.replaceFirst(from, to);
        assertNotEquals(from.equals(to), !changed.equals(text), "the change must change something");
        Loose loose = new Loose(new SampleFile("records.json", changed.getBytes(StandardCharsets.UTF_8)));
        return new FormatBench(new RecordFormat(kind), loose, "records.json", folder).run(loose.good());
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void withoutAnAnchorNothingIsDecided(RecordKind kind) throws Exception {
        ObjectResult result = run(kind, "x", "x");
        assertEquals(Indication.INDETERMINATE, result.verdict().indication());
        assertEquals(List.of("craton.anchor"), result.findings().stream().map(seen -> seen.finding().code().code()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "AUDIT | audit-[0-9a-f]{32} | audit-12 | craton.form",
        "AUDIT | audit-[0-9a-f] | audit-G | craton.form",
        "AUDIT | \"token_id\":\\[[0-9]+ | \"token_id\":[256 | craton.form",
        "AUDIT | \"token_id\":\\[[0-9]+, | \"token_id\":[ | craton.form",
        "AUDIT | 10:00:05Z | 09:59:59Z | craton.record-time-order",
        "AUDIT | \"success\":true | \"success\":false | craton.record-outcome",
        "AUDIT | \"success\":false | \"success\":true | craton.record-outcome",
        "AUDIT | \"tool_name\":\"query\" | \"tool_name\":\"query\",\"x\":1 | craton.form",
        "CONSENTS | \"status\":\"Withdrawn\" | \"status\":\"Revoked\" | craton.record-status",
        "CONSENTS | \"status\":\"Withdrawn\" | \"status\":\"Gone\" | craton.form",
        "CONSENTS | \"action\":\"Withdrawn\" | \"action\":\"Renewed\" | craton.record-status",
        "CONSENTS | \"timestamp\":\"2026-03 | \"timestamp\":\"2026-01 | craton.record-time-order",
        "CONSENTS | \"expires_at\":\"2027 | \"expires_at\":\"2025 | craton.record-time-order",
        "CONSENTS | \"description\" | \"because\" | craton.form",
        "CONSENTS | LegitimateInterests | Whim | craton.form",
        "CONSENTS | 2027-02-01T(.*)Withdrawn\",\"history\":\\[.*?\\] | 2026-02-02T$1Active\",\"history\":[] | craton.record-active-expired",
        "EXPORTS | \"id\":\"export-2\" | \"id\":\"export-1\" | craton.record-id-twice",
        "EXPORTS | \"data_hash\":\\[[0-9]+, | \"data_hash\":[ | craton.form",
        "EXPORTS | 2026-02-03T10:00:00Z | 2026-02-30T10:00:00Z | craton.form"})
    void whatContradictsItselfIsNamed(RecordKind kind, String from, String to, String code) throws Exception {
        assertEquals(List.of(code), run(kind, from, to).findings().stream().map(seen -> seen.finding().code().code())
                .filter(seen -> !seen.equals("craton.anchor")).distinct().toList());
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void theKindsAreToldApart(RecordKind kind) throws Exception {
        Path path = Files.write(folder.resolve("any.json"), good(kind).bytes());
        EvidenceFile file = EvidenceFile.named(path, new Custody());
        for (RecordKind other : RecordKind.values()) {
            assertEquals(other == kind, !new RecordFormat(other).recognise(file).equals(Recognition.NO), other.name());
        }
        for (RegisterKind other : RegisterKind.values()) {
            assertEquals(Recognition.NO, new RegisterFormat(other).recognise(file));
        }
    }
}
