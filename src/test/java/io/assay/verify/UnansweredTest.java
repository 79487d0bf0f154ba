// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.check.CheckId;
import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Weight;
import io.assay.evidence.Range;
import io.assay.format.Circumstances;
import io.assay.protection.Forger;
import io.assay.protection.Span;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.trust.TrustFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that came to no answer notices no change, so the map of the run does not say that it protects anything. */
class UnansweredTest {
    @TempDir
    private Path folder;

    private List<Span> spans(FakeFormat.Body body) throws Exception {
        Path file = Files.writeString(folder.resolve("fake.bin"), "some evidence");
        Files.writeString(folder.resolve("fake.bin.proof"), "proof");
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).store(), Instant.EPOCH);
        RunResult run = new Verification(List.of(new FakeFormat(body))).run(List.of(file), circumstances, CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT);
        List<Span> spans = new ArrayList<>();
        run.objects().getFirst().protection().spans(new Range(0, Long.MAX_VALUE), spans::add);
        return spans;
    }

    private static Span both(List<CheckId> left, Forger forger) {
        return new Span(new Range(0, 4), "", "both", left, forger);
    }

    @Test
    void checksThatPassedOrFailedProtect() throws Exception {
        List<Span> spans = spans((desk, file) -> {
            desk.ask(FakeFormat.FIRST, tally -> tally.examined(1));
            desk.ask(FakeFormat.SECOND, tally -> tally.report(Finding.of(KeyCode.MISMATCH, file.locator()).weighing(Weight.FAIL)));
        });
        assertEquals(List.of(both(List.of(FakeFormat.FIRST.id(), FakeFormat.SECOND.id()), Forger.SECRET_HOLDER)), spans);
    }

    @Test
    void aCheckWithoutAKeyProtectsNothingAndWhatIsLeftAnyoneCanForge() throws Exception {
        List<Span> spans = spans((desk, file) -> {
            desk.ask(FakeFormat.FIRST, tally -> tally.examined(1));
            desk.ask(FakeFormat.SECOND, tally -> tally.report(Finding.of(KeyCode.MISSING, file.locator())));
        });
        assertEquals(List.of(both(List.of(FakeFormat.FIRST.id()), Forger.ANYONE)), spans);
    }

    @Test
    void aCheckNeverAskedProtectsNothing() throws Exception {
        assertEquals(List.of(both(List.of(), Forger.ANYONE)), spans((desk, file) -> {
        }));
    }

    @Test
    void ofAnArtefactThatCouldNotBeReadNoByteIsProtectedNeitherThatOfACompanion() throws Exception {
        List<Span> spans = spans((desk, file) -> {
            throw new UnreadableEvidence(file.locator(), Fault.LIMIT, "at the end");
        });
        assertEquals(List.of(new Span(new Range(0, 13), "", "not examined", List.of(), Forger.ANYONE),
                new Span(new Range(0, 5), "fake.bin.proof", "not examined", List.of(), Forger.ANYONE)), spans);
    }
}
