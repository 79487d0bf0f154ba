// SPDX-License-Identifier: Apache-2.0
package io.assay.report.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.crypto.Sha256;
import io.assay.report.TrustListJson;
import io.assay.report.VerdictJson;
import io.assay.report.dossier.DossierOptions;
import io.assay.report.fixture.Runs;
import io.assay.report.pdf.VeraPdf;
import io.assay.text.Language;
import io.assay.verify.RunResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The PDF of a run: keeps the standards, carries the verdict it speaks of, is the same bytes each time, speaks two languages. */
class PdfFormTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsBothStandards(Language language) throws Exception {
        byte[] pdf = Reports.pdf(Reports.dossier(Runs.mixed(), language, DossierOptions.FULL));
        assertEquals(List.of(), VeraPdf.offences(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), VeraPdf.offences(pdf, PDFAFlavour.PDFUA_1));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(language.tag(), document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        assertArrayEquals(Reports.pdf(Reports.dossier(Runs.failed(30), Language.GERMAN, DossierOptions.FULL)),
            Reports.pdf(Reports.dossier(Runs.failed(30), Language.GERMAN, DossierOptions.FULL)));
    }

    @Test
    void theFilesInsideAreTheVerdictAndTheTrustList() throws IOException {
        RunResult run = Runs.failed(5);
        byte[] verdict = new VerdictJson(Reports.TOOL).bytes(run);
        try (PDDocument pdf = Loader.loadPDF(Reports.pdf(Reports.dossier(run, Language.ENGLISH, DossierOptions.FULL)))) {
            Map<String, PDComplexFileSpecification> files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertArrayEquals(verdict, files.get("verdict.json").getEmbeddedFile().toByteArray());
            byte[] trust = files.get("trust-list.json").getEmbeddedFile().toByteArray();
            assertArrayEquals(TrustListJson.bytes(run.circumstances().trust()), trust);
            assertFalse(new String(trust, StandardCharsets.UTF_8).contains("battery"), "no secret in the list of keys");
        }
    }

    @Test
    void everyPageNamesTheDigestOfTheVerdict() throws IOException {
        RunResult run = Runs.mixed();
        byte[] pdf = Reports.pdf(Reports.dossier(run, Language.ENGLISH, DossierOptions.FULL));
        String digest = HexFormat.of().formatHex(Sha256.of(new VerdictJson(Reports.TOOL).bytes(run)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int count = Reports.pdfText(pdf).split("Verdict SHA-256 " + digest, -1).length - 1;
            assertTrue(count >= document.getNumberOfPages(), count + " of " + document.getNumberOfPages());
        }
    }

    @Test
    void saysWhatTheVerdictSays() throws IOException {
        String english = Reports.pdfText(Reports.pdf(Reports.dossier(Runs.failed(3), Language.ENGLISH, DossierOptions.FULL)));
        for (String words : List.of("Total failed", "No, 3 of 12\u202f417", "fixture.chain.checksum", "HASH_FAILURE", Runs.RECORDED.substring(0, 32),
                "assay verify evidence/tampered/events.jsonl --trust trust.json --at 2026-11-15T12:00:00Z", "holder of the secret", "Erika Mustermann")) {
            assertTrue(english.contains(words), words);
        }
        String german = Reports.pdfText(Reports.pdf(Reports.dossier(Runs.failed(3), Language.GERMAN, DossierOptions.FULL)));
        for (String words : List.of("Gesamturteil: nicht bestanden", "Nein, 3 von 12\u202f417", "Schlüsselinhaber", "Seite 1 von", "Vermerkt", "Berechnet")) {
            assertTrue(german.contains(words), words);
        }
        assertFalse(german.contains("Findings"), "no English in the German report");
    }

    @Test
    void eachOutcomeHasItsWord() throws IOException {
        assertTrue(Reports.pdfText(Reports.pdf(Reports.dossier(Runs.passed(), Language.ENGLISH, DossierOptions.FULL))).contains("Total passed"));
        assertTrue(Reports.pdfText(Reports.pdf(Reports.dossier(Runs.indeterminate(), Language.ENGLISH, DossierOptions.FULL))).contains("Indeterminate"));
    }

    @Test
    void neverPrintsASecret() throws IOException {
        String text = Reports.pdfText(Reports.pdf(Reports.dossier(Runs.mixed(), Language.ENGLISH, DossierOptions.FULL)));
        assertFalse(text.contains("battery"));
        assertTrue(text.contains("org-2026"), "the key is named by its id");
    }
}
