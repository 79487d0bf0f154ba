// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.app.Installed;
import io.assay.replay.StateRequest;
import io.assay.report.Tool;
import io.assay.report.dossier.Dossier;
import io.assay.report.dossier.DossierOptions;
import io.assay.report.dossier.SectionId;
import io.assay.report.form.CsvForm;
import io.assay.report.form.PdfForm;
import io.assay.report.form.TextForm;
import io.assay.report.page.Beat;
import io.assay.report.pdf.VeraPdf;
import io.assay.sample.DemoCase;
import io.assay.sample.Sample;
import io.assay.text.Language;
import io.assay.ui.session.Brought;
import io.assay.ui.session.Covered;
import io.assay.ui.session.Refused;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The whole report of real evidence: every section is there, coverage and states among them, in every form and within the standards. */
class WholeReportTest {
    @TempDir
    private Path folder;
    private WrittenReports reports;
    private RunResult run;

    @BeforeEach
    void examine() throws IOException, Refused {
        List<Sample> few = Installed.samples().stream().filter(sample -> Set.of("spanforge-cec", "verity-store").contains(sample.name())).toList();
        new DemoCase(few).write(folder);
        WindowEngine engine = new WindowEngine(Installed.formats(), Lanes.one(), Clock.fixed(Instant.parse("2026-11-15T12:00:00Z"), ZoneOffset.UTC),
            _ -> null, Optional.empty(), _ -> { });
        reports = new WrittenReports(new Tool("Assay", "test", ""), Installed.formats(), any -> engine.counted(any).map(Covered::result));
        run = engine.verify(List.of(folder.resolve("good")), engine.circumstances(Brought.trust(List.of(folder.resolve("trust.json")))), RunMonitor.SILENT);
    }

    private Dossier dossier(Language language, DossierOptions options) throws Refused {
        List<StateRequest> points = Stream.of("end", "2").map(point -> StateRequest.parse(point, "", "").orElseThrow()).toList();
        return reports.dossier(run, List.of(folder), Brought.NOTHING, language, options.at(points));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySectionIsThereWithinTheStandards(Language language) throws Exception {
        Dossier dossier = dossier(language, DossierOptions.FULL);
        assertEquals(SectionId.all(), Set.copyOf(dossier.sections().stream().map(section -> section.id()).toList()));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfForm(dossier, "Assay test").write(pdf, Beat.NONE);
        assertEquals(List.of(), VeraPdf.offences(pdf.toByteArray(), PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), VeraPdf.offences(pdf.toByteArray(), PDFAFlavour.PDFUA_1));
    }

    @Test
    void coverageAndStatesStandInTheForms() throws Refused {
        Dossier dossier = dossier(Language.ENGLISH, DossierOptions.FULL);
        String csv = new String(new CsvForm(dossier).bytes(), StandardCharsets.UTF_8);
        assertTrue(csv.contains("coverage,clauses-eu_ai_act,"), csv);
        assertTrue(csv.contains("state,state-fields-1,"), csv);
        String text = new TextForm(dossier).text();
        assertTrue(text.contains("EU AI Act: "), text);
        assertTrue(text.contains(" --position 2 "), "the command that rebuilds the state");
        assertTrue(text.contains(" --all "), text);
    }

    @Test
    void aRedactedCopyTellsOfStatesByTheirDigestsAlone() throws Refused {
        String text = new TextForm(dossier(Language.ENGLISH, DossierOptions.FULL.redacted(true))).text();
        assertTrue(text.contains("The fields of the state are withheld in this copy"));
        assertTrue(!text.contains("--position 2") && !text.contains("hold_demo"), text);
    }

    @Test
    void theShortReportSumsCoverageUp() throws Refused {
        Dossier brief = dossier(Language.GERMAN, DossierOptions.EXECUTIVE);
        assertEquals(SectionId.executive(), Set.copyOf(brief.sections().stream().map(section -> section.id()).toList()));
        assertTrue(new String(new CsvForm(brief).bytes(), StandardCharsets.UTF_8).contains("coverage,frameworks,"));
    }
}
