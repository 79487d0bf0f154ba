// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Indication;
import io.assay.format.FormatBench;
import io.assay.sample.SampleFile;
import io.assay.sample.SpanforgeAttestationSample;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files beside an attestation are held against it, also in what they leave out. */
class AttestationReportTest {
    private static final int FEW = 20;
    private static final String ENDING = "_attestation.json";

    @TempDir
    Path folder;

    /** The package with a text report that has a heading for each of these clauses. */
    private ObjectResult run(List<String> clauses) throws Exception {
        List<SampleFile> files = new ArrayList<>(new SpanforgeAttestationSample().good());
        String artefact = files.stream().map(SampleFile::path).filter(path -> path.endsWith(ENDING)).findFirst().orElseThrow();
        String text = clauses.stream().map(clause -> "### + " + clause + " \u2014 title\n").collect(Collectors.joining());
        files.add(new SampleFile(artefact.replace(ENDING, "_report.txt"), text.getBytes(StandardCharsets.UTF_8)));
        return new FormatBench(new AttestationFormat(FEW), new SpanforgeAttestationSample(), artefact, folder).run(files);
    }

    @Test
    void aTextReportThatLeavesAClauseOutContradictsTheAttestation() throws Exception {
        assertEquals(Indication.TOTAL_PASSED, run(List.of("6.1", "9.1", "10.1")).verdict().indication());
        ObjectResult result = run(List.of("6.1", "9.1"));
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
        assertTrue(result.findings().stream().anyMatch(seen -> seen.finding().code() == AttestationCode.CONTENT));
    }

    /** The package with one of its files changed. */
    private ObjectResult changed(String file, UnaryOperator<String> change) throws Exception {
        List<SampleFile> files = new ArrayList<>();
        for (SampleFile one : new SpanforgeAttestationSample().good()) {
            String text = new String(one.bytes(), StandardCharsets.UTF_8);
            files.add(one.path().contains(file) ? new SampleFile(one.path(), change.apply(text).getBytes(StandardCharsets.UTF_8)) : one);
        }
        String artefact = files.stream().map(SampleFile::path).filter(path -> path.endsWith(ENDING)).findFirst().orElseThrow();
        return new FormatBench(new AttestationFormat(FEW), new SpanforgeAttestationSample(), artefact, folder).run(files);
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
}
