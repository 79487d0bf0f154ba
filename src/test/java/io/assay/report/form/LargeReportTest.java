// SPDX-License-Identifier: Apache-2.0
package io.assay.report.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.report.VerdictJson;
import io.assay.report.dossier.Dossier;
import io.assay.report.dossier.DossierOptions;
import io.assay.text.Language;
import io.assay.verify.RunResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand findings exhaust neither memory nor the reader: what is printed is bounded, what is embedded is all of it. */
class LargeReportTest {
    private static final int OBJECTS = 1_000;

    @TempDir
    private Path folder;

    @Test
    @Tag("full")
    void aHundredThousandFindingsFitIntoLittleMemory() throws IOException, InterruptedException {
        Path pdf = folder.resolve("large.pdf");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-XX:+UseSerialGC", "-cp",
            System.getProperty("java.class.path"), LargeReport.class.getName(), Integer.toString(OBJECTS), pdf.toString())
            .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        assertTrue(said.contains("101000 findings"), said);
        assertTrue(Files.size(pdf) < 20_000_000, "the verdict inside is compressed");
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertTrue(document.getNumberOfPages() < 1_000, said);
            byte[] verdict = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("verdict.json").getEmbeddedFile().toByteArray();
            assertEquals(101_000, new String(verdict, StandardCharsets.UTF_8).split("\"locator\":", -1).length - 1);
        }
    }

    @Test
    void whatIsNotPrintedOfManyObjectsIsSaid() {
        RunResult run = LargeReport.run(DossierOptions.MOST_OBJECTS + 20);
        Dossier dossier = Reports.dossier(run, Language.ENGLISH, DossierOptions.FULL);
        String text = new TextForm(dossier).text();
        assertTrue(text.contains("100 of 120 items, the worst first"), "the rest is counted");
        assertTrue(text.contains("evidence/119/events.jsonl"), "the lists of objects name all");
        assertEquals(dossier.verdictSha256(), new VerdictJson(Reports.TOOL).sha256(run));
    }

    @Test
    void longWorkTellsOfEveryPageAndStops() {
        Dossier dossier = Reports.dossier(LargeReport.run(20), Language.ENGLISH, DossierOptions.FULL);
        int[] last = new int[1];
        assertThrows(CancellationException.class, () -> new PdfForm(dossier, "Assay").write(OutputStream.nullOutputStream(), page -> {
            assertEquals(last[0] + 1, page);
            last[0] = page;
            return page < 7;
        }));
        assertEquals(7, last[0]);
    }
}
