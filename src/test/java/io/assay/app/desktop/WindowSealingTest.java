// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.app.Installed;
import io.assay.check.Assurance;
import io.assay.crypto.signing.TestKeys;
import io.assay.report.Tool;
import io.assay.report.dossier.DossierOptions;
import io.assay.report.page.Beat;
import io.assay.sample.DemoCase;
import io.assay.sample.Sample;
import io.assay.text.Language;
import io.assay.ui.fixture.Worlds;
import io.assay.ui.seal.SealViewModel;
import io.assay.ui.seal.Sealing;
import io.assay.ui.session.Brought;
import io.assay.ui.session.Covered;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Problem;
import io.assay.ui.session.Refused;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing and packing from the window gives the files that the command line gives. */
class WindowSealingTest {
    @TempDir
    private Path folder;
    private Path evidence;
    private WindowEngine engine;
    private WrittenReports reports;
    private RunResult run;

    @BeforeEach
    void examine() throws IOException, Refused {
        List<Sample> one = Installed.samples().stream().filter(sample -> sample.name().equals("spanforge-cec")).toList();
        new DemoCase(one).write(folder.resolve("case"));
        evidence = folder.resolve("case/good");
        engine = new WindowEngine(Installed.formats(), Lanes.one(), Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC), _ -> null,
            Optional.empty(), _ -> { });
        reports = new WrittenReports(new Tool("Assay", "test", ""), Installed.formats(), any -> engine.counted(any).map(Covered::result));
        run = engine.verify(List.of(evidence), engine.circumstances(Brought.trust(List.of(folder.resolve("case/trust.json")))), RunMonitor.SILENT);
    }

    private Sealing.Signer key(String algorithm) throws IOException, Refused {
        Path file = Files.write(folder.resolve(algorithm + ".pem"), TestKeys.of(algorithm).pem("", true));
        return reports.sealing().key(file, new char[0]).orElseThrow();
    }

    @Test
    void aPackFromTheWindowIsSignedAndVerifies() throws Exception {
        Path pack = folder.resolve("pack.zip");
        var signer = key("Ed25519");
        assertTrue(reports.sealing().pack(signer, run, List.of(evidence), "", pack, RunMonitor.SILENT));
        reports.saveVerdict(run, folder.resolve("verdict.json"));
        reports.sealing().signVerdict(signer, folder.resolve("verdict.json"));
        String signed = Files.readString(folder.resolve("verdict.json.signatures.json"));
        String publicKey = signed.substring(signed.indexOf("\"publicKey\":\"") + 13).substring(0, 64);
        assertEquals(32, HexFormat.of().parseHex(publicKey).length);
        Path pinned = Files.writeString(folder.resolve("pinned.json"), "{\"schema\":\"assay.trust/1\",\"keys\":[{\"id\":\"ada\",\"kind\":\"ed25519\",\"hex\":\""
            + publicKey + "\"}]}");
        RunResult again = engine.verify(List.of(pack), engine.circumstances(Brought.trust(List.of(pinned))), RunMonitor.SILENT);
        assertEquals(Assurance.SIGNED, again.verdict().assurance());
    }

    @Test
    void aStoppedPackLeavesNoFileAndAForeignFilterIsAProblem() throws Exception {
        Path pack = folder.resolve("pack.zip");
        var signer = key("Ed25519");
        assertFalse(reports.sealing().pack(signer, run, List.of(evidence), "", pack, new RunMonitor() {
            @Override
            public boolean cancelled() {
                return true;
            }
        }));
        var refused = assertThrows(Refused.class, () -> reports.sealing().pack(signer, run, List.of(evidence), "type contains x", pack, RunMonitor.SILENT));
        assertEquals(Problem.Kind.SEAL, refused.problem().kind());
        var beside = assertThrows(Refused.class, () -> reports.sealing().pack(signer, run, List.of(evidence),
            "", Path.of(run.objects().getFirst().path()).resolveSibling("pack.zip"), RunMonitor.SILENT));
        assertEquals(Problem.Kind.BESIDE, beside.problem().kind());
        var rsa = key("RSA");
        assertThrows(Refused.class, () -> reports.sealing().pack(rsa, run, List.of(evidence), "", pack, RunMonitor.SILENT));
        assertFalse(Files.exists(pack));
    }

    @Test
    void theReportIsSignedInsideAndTellsOfCoverageAndStates() throws Exception {
        Path report = folder.resolve("report.pdf");
        var dossier = reports.dossier(run, List.of(evidence), Brought.NOTHING, Language.GERMAN, DossierOptions.EXECUTIVE);
        reports.printReport(run, dossier, report, Beat.NONE);
        reports.sealing().signReport(key("EC"), report);
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(report))) {
            assertEquals(1, pdf.getSignatureDictionaries().size());
        }
        assertTrue(dossier.sections().stream().anyMatch(section -> section.blocks().toString().contains("EU AI Act")), "what was counted in the pass is told");
    }

    @Test
    void thePasswordIsAskedForAndBlottedOut() throws Exception {
        var answers = new Worlds.Answers();
        answers.key = Files.write(folder.resolve("key.p12"), TestKeys.of("EC").pkcs12("hidden"));
        var model = new SealViewModel(new OpenCase(engine, Runnable::run, Runnable::run, System::nanoTime), reports.sealing(), answers, Runnable::run,
            Runnable::run);
        model.choose("Key");
        assertEquals(answers.key, model.askingProperty().get());
        assertNull(model.signerProperty().get());
        model.unlock("wrong".toCharArray());
        assertTrue(model.wrongProperty().get());
        char[] password = "hidden".toCharArray();
        model.unlock(password);
        assertNotNull(model.signerProperty().get());
        assertNull(model.askingProperty().get());
        assertEquals("      ", new String(password));
        assertTrue(model.signerProperty().get().signsReports());
        assertFalse(model.signerProperty().get().signsVerdicts());
        model.forget();
        assertNull(model.signerProperty().get());
    }
}
