// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.app.Installed;
import io.assay.check.Indication;
import io.assay.report.Tool;
import io.assay.report.dossier.DossierOptions;
import io.assay.report.form.TextForm;
import io.assay.sample.DemoCase;
import io.assay.text.Language;
import io.assay.ui.session.Brought;
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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowPolicyTest {
    private static final String STRICT = "{\"schema\":\"assay.policy/1\",\"id\":\"strict\",\"algorithms\":{\"EC\":{\"minimumBits\":384}}}";

    @TempDir
    Path folder;
    private final WindowEngine engine = new WindowEngine(Installed.formats(), Lanes.one(), Clock.fixed(Instant.parse("2026-12-01T00:00:00Z"), ZoneOffset.UTC),
        _ -> null, Optional.empty(), _ -> { });

    private Brought policy(String content) throws IOException {
        return new Brought(List.of(), Optional.of(Files.writeString(folder.resolve("policy.json"), content)));
    }

    @Test
    void aRunIsJudgedByThePolicyThatWasBroughtAndItsReportSaysSo() throws IOException, Refused {
        new DemoCase(Installed.samples().stream().filter(sample -> sample.name().equals("cms")).toList()).write(folder);
        List<Path> evidence = List.of(folder.resolve("good/cms"));
        List<Path> trust = List.of(folder.resolve("trust.json"));
        assertEquals(Indication.TOTAL_PASSED, engine.verify(evidence, engine.circumstances(Brought.trust(trust)), RunMonitor.SILENT).verdict().indication());
        Brought strict = new Brought(trust, policy(STRICT).policy());
        RunResult run = engine.verify(evidence, engine.circumstances(strict), RunMonitor.SILENT);
        assertEquals(Indication.INDETERMINATE, run.verdict().indication());
        assertEquals("strict", run.circumstances().policy().id());
        var reports = new WrittenReports(new Tool("Assay", "test", ""), Installed.formats(), _ -> Optional.empty());
        String text = new TextForm(reports.dossier(run, evidence, strict, Language.ENGLISH, DossierOptions.FULL)).text();
        assertTrue(text.replaceAll("\\s+", "").contains("--policy" + strict.policy().get()), text);
    }

    @Test
    void aPolicyIsToldFromEvidenceByWhatItCallsItself() throws IOException {
        assertTrue(engine.isPolicy(policy(STRICT).policy().get()));
        assertFalse(engine.isPolicy(Files.writeString(folder.resolve("trust.json"), "{\"schema\":\"assay.trust/1\"}")));
        assertFalse(engine.isPolicy(folder));
    }

    @Test
    void aPolicyThatWouldBuyAPassIsRefusedByName() throws IOException {
        Brought bought = policy("{\"schema\":\"assay.policy/1\",\"id\":\"kind\",\"checks\":{\"no.such.check\":\"IGNORE\"}}");
        Problem problem = assertThrows(Refused.class, () -> engine.circumstances(bought)).problem();
        assertEquals(Problem.Kind.POLICY, problem.kind());
        assertTrue(problem.detail().isPresent());
        assertEquals(Problem.Kind.UNREADABLE, assertThrows(Refused.class, () -> engine.policy(folder.resolve("gone.json"))).problem().kind());
    }
}
