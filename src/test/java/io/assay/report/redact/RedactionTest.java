// SPDX-License-Identifier: Apache-2.0
package io.assay.report.redact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Claim;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.evidence.Locator;
import io.assay.format.Circumstances;
import io.assay.report.Tool;
import io.assay.report.annex.Annex;
import io.assay.report.dossier.Dossier;
import io.assay.report.dossier.DossierOptions;
import io.assay.report.dossier.Recipe;
import io.assay.report.fixture.FixtureCode;
import io.assay.report.fixture.FixtureQuestion;
import io.assay.report.fixture.FixtureText;
import io.assay.report.fixture.Runs;
import io.assay.report.form.CsvForm;
import io.assay.report.form.JsonForm;
import io.assay.report.form.PdfForm;
import io.assay.report.form.TextForm;
import io.assay.report.page.Beat;
import io.assay.report.section.DossierWriter;
import io.assay.text.Language;
import io.assay.text.Messages;
import io.assay.trust.Comparison;
import io.assay.trust.KeyOrigin;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import io.assay.verify.CustodyEntry;
import io.assay.verify.CustodyMode;
import io.assay.verify.ObjectResult;
import io.assay.verify.Observation;
import io.assay.verify.RunResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A name stands wherever a producer or an auditor could put one; a redacted report of any form, and what is inside it, tells none. */
class RedactionTest {
    private static final List<String> NAMES = List.of("mustermann", "erika", "example.org", "+49", "15112345678", "1980-05-01", "revisor");
    private static final String PATH = "akten/erika.mustermann/erika.jsonl";

    private static RunResult run() {
        RunResult plain = Runs.failed(3);
        ObjectResult object = plain.objects().getFirst();
        List<Observation> findings = new ArrayList<>(object.findings());
        List<String> values = List.of("erika.mustermann", "MUSTERMANN", "erika_mustermann", "15112345678", "1980-05-01", "+49 151 12345678", "/u/erika",
                "erika@example.org", PATH, "anlagen/erika.pdf", "schluessel von erika");
        for (String value : values) {
            findings.add(new Observation(FixtureQuestion.TOTALS, Finding.of(FixtureCode.ACTOR, Locator.of(PATH).inEntry("anlagen/erika.pdf").atLine(7)
                    .ofEvent("erika-17").inField("users/erika@example.org/name"), value).compared(value, value)));
        }
        ObjectResult named = new ObjectResult(PATH, object.format(), object.sha256(), object.size(), List.of("akten/mustermann.sig"), object.verdict(),
                object.events(), object.checks(), findings, object.protection(), List.of(Claim.compared("owner", "Mustermann", "erika")),
                List.of(Phrase.of(FixtureText.SHOWS, "Erika Mustermann")), List.of());
        PinnedKey key = plain.circumstances().trust().keys().getFirst();
        PinnedKey hers = new PinnedKey("schluessel von erika", key.kind(), key.purposes(), key.bytes(), "mustermann gmbh", "erika", "", "", key.validFrom(),
                key.validTo(), key.revokedAt(), new KeyOrigin(KeyOrigin.Place.FILE, "erika.json", "von Erika", Optional.of(new Comparison("Max Revisor",
                "+49 am Telefon", Instant.EPOCH, key.fingerprint()))));
        TrustStore trust = new TrustStore(plain.circumstances().trust().sha256(), List.of(hers), List.of(), List.of());
        return new RunResult(new Circumstances(trust, plain.circumstances().at()), plain.verdict(), List.of(named),
                List.of(new CustodyEntry(PATH, object.sha256(), true, CustodyMode.METADATA)), false);
    }

    private static Dossier dossier(Language language, boolean redacted) {
        return new DossierWriter(new Tool("Assay", "1.0.0", ""), List.of("fixture.chain"), new Messages(language)).write(run(),
                new Recipe(List.of(PATH), List.of("erika.json"), "mustermann-policy.json", CustodyMode.METADATA), DossierOptions.FULL.redacted(redacted),
                Annex.NONE);
    }

    private static List<String> everything(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfForm(dossier, "Assay 1.0.0").write(out, Beat.NONE);
        List<String> all = new ArrayList<>(List.of(new TextForm(dossier).text(), new String(JsonForm.bytes(dossier), StandardCharsets.UTF_8),
                new String(new CsvForm(dossier).bytes(), StandardCharsets.UTF_8)));
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            all.add(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""));
            all.add(pdf.getDocumentInformation().getTitle());
            all.add(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
            pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().forEach((name, file) -> all.add(bytes(file.getEmbeddedFile())));
        }
        return all;
    }

    private static String bytes(PDEmbeddedFile file) {
        try {
            return new String(file.toByteArray(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nobodyIsNamed(Language language) throws IOException {
        List<String> plain = everything(dossier(language, false));
        NAMES.forEach(name -> assertTrue(plain.stream().anyMatch(form -> form.toLowerCase(Locale.ROOT).contains(name)), "the test plants no " + name));
        for (String form : everything(dossier(language, true))) {
            String lower = form.toLowerCase(Locale.ROOT);
            NAMES.forEach(name -> assertFalse(lower.contains(name), () -> name + " in " + around(lower, name)));
        }
    }

    private static String around(String text, String name) {
        int at = text.indexOf(name);
        return text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 60));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsWithheldIsSaidAndWhatIsNeededStays(Language language) {
        Messages words = new Messages(language);
        String text = new TextForm(dossier(language, true)).text();
        for (Kept kind : Kept.values()) {
            assertTrue(text.replaceAll("\\s+", " ").contains(words.text(kind).split(":|,")[0]), kind + " is counted");
        }
        assertTrue(text.contains(words.text(RedactText.FILE, 1) + ".jsonl"));
        assertTrue(text.contains(Runs.RECORDED), "digests stay");
        assertTrue(text.contains("01J9ZQ6E3V7M8N4K2P5R0T1X00"), "identifiers of events stay");
        assertEquals(dossier(language, false).verdictSha256(), dossier(language, true).verdictSha256());
    }
}
