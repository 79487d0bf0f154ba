// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.app.Installed;
import io.assay.report.Tool;
import io.assay.report.dossier.DossierOptions;
import io.assay.sample.DemoCase;
import io.assay.report.page.Beat;
import io.assay.text.Language;
import io.assay.ui.session.Brought;
import io.assay.ui.session.Problem;
import io.assay.ui.session.Refused;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenReportsTest {
    @TempDir
    Path folder;
    private final WrittenReports reports = new WrittenReports(new Tool("Assay", "test", ""), List.of(), _ -> Optional.empty());
    private Path evidence;
    private RunResult run;

    @BeforeEach
    void examine() throws IOException, Refused {
        evidence = folder.resolve("case");
        new DemoCase(Installed.samples()).write(evidence);
        var engine = new WindowEngine(Installed.formats(), Lanes.one(), Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC), _ -> null,
            Optional.empty(), _ -> { });
        assertTrue(engine.isTrust(evidence.resolve("trust.json")));
        run = engine.verify(List.of(evidence.resolve("tampered")), engine.circumstances(Brought.trust(List.of(evidence.resolve("trust.json")))), RunMonitor.SILENT);
    }

    @Test
    void theVerdictAndTheReportAreWrittenWhole() throws Refused, IOException {
        Path verdict = folder.resolve("verdict.json");
        reports.saveVerdict(run, verdict);
        assertTrue(Files.readString(verdict).contains("\"schema\":\"assay.verdict/1\""));
        Path pdf = folder.resolve("report.pdf");
        reports.printReport(run, reports.dossier(run, List.of(evidence), Brought.NOTHING, Language.GERMAN, DossierOptions.EXECUTIVE), pdf, Beat.NONE);
        assertEquals("%PDF-", new String(Files.readAllBytes(pdf), 0, 5, StandardCharsets.ISO_8859_1));
        try (Stream<Path> left = Files.list(folder)) {
            assertTrue(left.noneMatch(file -> file.toString().endsWith(".part")));
        }
    }

    @Test
    void nothingIsWrittenBesideTheEvidence() throws IOException {
        Path beside = Path.of(run.objects().getFirst().path()).resolveSibling("verdict.json");
        var refused = assertThrows(Refused.class, () -> reports.saveVerdict(run, beside));
        assertEquals(Problem.Kind.BESIDE, refused.problem().kind());
        assertTrue(Files.notExists(beside));
    }
}
