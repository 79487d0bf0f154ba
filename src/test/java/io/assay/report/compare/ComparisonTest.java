// SPDX-License-Identifier: Apache-2.0
package io.assay.report.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.report.Tool;
import io.assay.report.VerdictJson;
import io.assay.report.annex.Annex;
import io.assay.report.dossier.DossierOptions;
import io.assay.report.dossier.Recipe;
import io.assay.report.fixture.Runs;
import io.assay.report.form.PdfForm;
import io.assay.report.page.Beat;
import io.assay.report.section.DossierWriter;
import io.assay.text.Language;
import io.assay.text.Messages;
import io.assay.verify.CustodyMode;
import io.assay.verify.RunResult;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A verdict that somebody kept is compared place by place with the one derived again. */
class ComparisonTest {
    private static final Tool TOOL = new Tool("Assay", "1.0.0", "");

    @TempDir
    private Path folder;

    @Test
    void theSameRunIsTheSameFile() throws Exception {
        Comparison comparison = compared(json(Runs.failed(3)), json(Runs.failed(3)));
        assertTrue(comparison.identical());
        assertTrue(comparison.isReproduced());
        assertEquals("The verdict is the recorded one, byte for byte.\n", comparison.text(new Messages(Language.ENGLISH)));
    }

    @Test
    void everyDifferenceIsNamedByItsPlace() throws Exception {
        Comparison comparison = compared(json(Runs.failed(3)), json(Runs.failed(4)));
        assertFalse(comparison.isReproduced());
        List<String> places = comparison.differences().stream().map(Difference::place).toList();
        assertTrue(places.contains("objects[evidence/tampered/events.jsonl].checks[fixture.chain.checksum].failed"), places.toString());
        assertEquals(1, places.stream().filter(place -> place.contains("findings[")).count(), "one finding more does not move the others");
        String text = comparison.text(new Messages(Language.GERMAN));
        assertTrue(text.contains("checks[fixture.chain.checksum].failed: damals 3, jetzt 4"), text);
    }

    @Test
    void aFlippedDigitInTheKeptFileIsNamed() throws Exception {
        String kept = new String(json(Runs.passed()), StandardCharsets.UTF_8).replace("\"examined\":12417", "\"examined\":12418");
        Comparison comparison = compared(kept.getBytes(StandardCharsets.UTF_8), json(Runs.passed()));
        assertFalse(comparison.isReproduced());
        assertTrue(comparison.differences().stream().allMatch(difference -> difference.place().endsWith(".examined")));
    }

    @Test
    void anotherProgramThatSaysTheSameIsNoContradiction() throws Exception {
        Comparison comparison = compared(new VerdictJson(new Tool("Assay", "0.9.0", "")).bytes(Runs.passed()), json(Runs.passed()));
        assertFalse(comparison.identical());
        assertTrue(comparison.isReproduced());
        assertTrue(comparison.text(new Messages(Language.ENGLISH)).contains("tool.version: then 0.9.0, now 1.0.0"));
    }

    @Test
    void anotherSpellingIsSaidToBeOne() throws Exception {
        byte[] spaced = (new String(json(Runs.passed()), StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
        assertTrue(compared(spaced, json(Runs.passed())).text(new Messages(Language.ENGLISH)).contains("spelled otherwise"));
    }

    @Test
    void theVerdictIsFoundInsideAReport() throws Exception {
        RunResult run = Runs.mixed();
        Path report = folder.resolve("report.pdf");
        try (OutputStream out = Files.newOutputStream(report)) {
            new PdfForm(new DossierWriter(TOOL, List.of(), new Messages(Language.GERMAN)).write(run, new Recipe(List.of("x"), List.of(), "",
                CustodyMode.METADATA), DossierOptions.FULL, Annex.NONE), "Assay").write(out, Beat.NONE);
        }
        assertTrue(Comparison.of(RecordedVerdict.read(report), json(run)).identical());
        assertEquals(run.circumstances().at(), RecordedVerdict.read(report).evaluatedAt().orElseThrow());
    }

    @Test
    void somethingElseIsRefused() throws Exception {
        for (String other : List.of("", "{", "{\"schema\":\"assay.trust/1\"}", "{\"schema\":\"assay.verdict/1\",\"schema\":\"assay.verdict/1\"}")) {
            Path file = Files.writeString(folder.resolve("other"), other);
            assertThrows(NoVerdict.class, () -> RecordedVerdict.read(file), other);
        }
    }

    private Comparison compared(byte[] kept, byte[] derived) throws Exception {
        return Comparison.of(RecordedVerdict.read(Files.write(folder.resolve("kept.json"), kept)), derived);
    }

    private static byte[] json(RunResult run) {
        return new VerdictJson(TOOL).bytes(run);
    }
}
