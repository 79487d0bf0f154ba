// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonValue;
import io.assay.check.Indication;
import io.assay.format.FormatBench;
import io.assay.sample.SampleFile;
import io.assay.sample.SpanforgeAttestationSample;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files beside an attestation are held against it, also in what they leave out. */
class AttestationReportTest {
    private static final int FEW = 20;
    private static final String ENDING = "_attestation.json";

    @TempDir
    Path folder;

    /** The lines of the text report that the producer writes for the sample, its prose left out. */
    private static List<String> report() throws Exception {
        byte[] bytes = artefact().bytes();
        JsonObject root = (JsonObject) JsonReader.parse(bytes, 0, bytes.length);
        List<String> lines = new ArrayList<>(List.of("| Framework     | ISO_42001 |", "| Model         | scoring-3 |", "| Period        | 2026-05-01 \u2192 2026-06-01 |",
                "| Generated     | " + root.text("generated_at").orElseThrow() + " |", "| Overall       | **PARTIAL** |",
                "| HMAC Sig      | `" + root.text("hmac_sig").orElseThrow().substring(0, 32) + "\u2026` |"));
        root.find("explanation_coverage_pct").ifPresent(share -> lines.add("| Explanation Coverage | " + ((JsonNumber) share).lexeme() + "% |"));
        lines.add("| Events in scope | " + events() + " |");
        List<String> partial = new ArrayList<>(List.of("## Partial Coverage"));
        for (JsonValue item : root.array("clauses").orElseThrow().items()) {
            JsonObject clause = (JsonObject) item;
            MappingRule rule = MappingRule.of("iso_42001").stream().filter(one -> one.isOf(clause.text("clause_id").orElseThrow())).findFirst().orElseThrow();
            String status = clause.text("status").orElseThrow();
            lines.add("### " + (status.equals("pass") ? "\u2705" : "\u26a0\ufe0f") + " " + rule.clause() + " \u2014 " + rule.title());
            lines.add("- **Status**: " + status.toUpperCase(Locale.ROOT));
            lines.add("- **Evidence events**: " + clause.integer("evidence_count").orElseThrow());
            lines.add("- **Summary**: " + clause.text("summary").orElseThrow());
            if (status.equals("partial")) {
                partial.add("- **" + rule.clause() + "** \u2014 " + rule.title());
            }
        }
        lines.addAll(partial);
        return lines;
    }

    private static SampleFile artefact() {
        return new SpanforgeAttestationSample().good().stream().filter(file -> file.path().endsWith(ENDING)).findFirst().orElseThrow();
    }

    private static long events() {
        SampleFile log = new SpanforgeAttestationSample().good().stream().filter(file -> file.path().equals("events.jsonl")).findFirst().orElseThrow();
        return new String(log.bytes(), StandardCharsets.UTF_8).lines().count();
    }

    private ObjectResult run(List<String> lines) throws Exception {
        List<SampleFile> files = new ArrayList<>(new SpanforgeAttestationSample().good());
        String artefact = artefact().path();
        files.add(new SampleFile(artefact.replace(ENDING, "_report.txt"), String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        return new FormatBench(new AttestationFormat(FEW), new SpanforgeAttestationSample(), artefact, folder).run(files);
    }

    @Test
    void aTextReportThatLeavesOutOrChangesWhatTheAttestationStatesContradictsIt() throws Exception {
        List<String> lines = report();
        assertEquals(Indication.TOTAL_PASSED, run(lines).verdict().indication());
        for (int i = 0; i < lines.size(); i++) {
            List<String> without = new ArrayList<>(lines);
            String left = without.remove(i);
            ObjectResult result = run(without);
            assertEquals(Indication.TOTAL_FAILED, result.verdict().indication(), left);
            assertTrue(result.findings().stream().anyMatch(seen -> seen.finding().code() == AttestationCode.CONTENT), left);
            List<String> more = new ArrayList<>(lines);
            more.set(i, left + " x");
            // what follows a title in the list of those that fall short is prose
            boolean prose = left.startsWith("## ") || left.startsWith("- **") && left.contains("** \u2014 ");
            assertEquals(prose ? Indication.TOTAL_PASSED : Indication.TOTAL_FAILED, run(more).verdict().indication(), left);
        }
    }

    @Test
    void theSignBeforeAClauseSaysWhatItsStatusSays() throws Exception {
        assertEquals(Indication.TOTAL_FAILED, run(report().stream().map(line -> line.replace("\u26a0\ufe0f", "\u2705")).toList()).verdict().indication());
    }

    @Test
    void aWarningAboutTheModelAgreesWithItsStatus() throws Exception {
        String warning = "\"model_warnings\": [\n    \"Model 'scoring-3' is RETIRED in the registry.\"\n  ],\n  ";
        String retired = "\"model_status\": \"retired\",\n  ";
        String before = "\"overall_status\"";
        assertEquals(Indication.TOTAL_PASSED, changed(ENDING, text -> text.replace(before, retired + warning + before)).verdict().indication());
        assertEquals(Indication.TOTAL_FAILED, changed(ENDING, text -> text.replace(before, retired + before)).verdict().indication());
        assertEquals(Indication.TOTAL_FAILED, changed(ENDING, text -> text.replace(before, "\"model_status\": \"active\",\n  " + warning + before)).verdict().indication());
    }

    /** The package with one of its files changed. */
    private ObjectResult changed(String file, UnaryOperator<String> change) throws Exception {
        List<SampleFile> files = new ArrayList<>();
        for (SampleFile one : new SpanforgeAttestationSample().good()) {
            String text = new String(one.bytes(), StandardCharsets.UTF_8);
            files.add(one.path().contains(file) ? new SampleFile(one.path(), change.apply(text).getBytes(StandardCharsets.UTF_8)) : one);
        }
        return new FormatBench(new AttestationFormat(FEW), new SpanforgeAttestationSample(), artefact().path(), folder).run(files);
    }

    @Test
    void anExportMayNameTheMembersOfAnEventInAnyOrderAndNothingElse() throws Exception {
        UnaryOperator<String> moved = text -> text.replaceAll("\\{(\"checksum\": \"[^\"]*\"), (.*)\\}", "{$2, $1}");
        assertEquals(Indication.TOTAL_PASSED, changed("exports/9_1", moved).verdict().indication());
        for (String twice : List.of("{\"source\": \"a@1.0.0\", \"checksum\"", "{ \"checksum\"", "{\"signature\": \"\", \"checksum\"")) {
            assertEquals(Indication.TOTAL_FAILED, changed("exports/9_1", text -> text.replaceFirst("\\{\"checksum\"", twice)).verdict().indication(), twice);
        }
    }

    @Test
    void theListOfEventsCannotBeTakenOutOfAClause() throws Exception {
        ObjectResult result = changed(ENDING, text -> text.replaceFirst("\"audit_ids\": \\[[^\\]]*\\],\\s*", ""));
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
        assertTrue(result.findings().stream().anyMatch(seen -> seen.finding().code() == AttestationCode.CONTENT));
    }

    @Test
    void exportsOfAnotherAttestationInTheFolderAreItsOwn() throws Exception {
        List<SampleFile> files = new ArrayList<>(new SpanforgeAttestationSample().good());
        files.add(new SampleFile("exports/Art_30.jsonl", new byte[0]));
        FormatBench bench = new FormatBench(new AttestationFormat(FEW), new SpanforgeAttestationSample(), artefact().path(), folder);
        assertEquals(Indication.TOTAL_FAILED, bench.run(files).verdict().indication());
        String other = new String(artefact().bytes(), StandardCharsets.UTF_8).replace("iso_42001", "gdpr");
        files.add(new SampleFile("gdpr_attestation.json", other.getBytes(StandardCharsets.UTF_8)));
        assertEquals(Indication.TOTAL_PASSED, bench.run(files).verdict().indication());
    }

    @Test
    void aMarkBeforeTheFirstEventDoesNotHideItFromTheCount() throws Exception {
        assertEquals(Indication.TOTAL_PASSED, changed("events.jsonl", text -> "\ufeff" + text).verdict().indication());
    }
}
