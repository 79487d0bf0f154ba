// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.CheckResult;
import io.assay.check.Finding;
import io.assay.check.Indication;
import io.assay.check.KeyCode;
import io.assay.check.Outcome;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.format.Circumstances;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.trust.TrustFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pass is earned: whatever goes wrong in an examination, the run does not pass and what else was found stands. */
class VerificationTest {
    @TempDir
    private Path folder;
    private Path fake;

    @BeforeEach
    void layOut() throws IOException {
        fake = Files.writeString(folder.resolve("fake.bin"), "some evidence");
    }

    private RunResult run(FakeFormat.Body body, Lanes lanes, RunMonitor monitor, Path... paths) throws Exception {
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).store(), Instant.EPOCH);
        return new Verification(List.of(new FakeFormat(body))).run(List.of(paths), circumstances, CustodyMode.METADATA, lanes, monitor);
    }

    private RunResult run(FakeFormat.Body body) throws Exception {
        return run(body, Lanes.one(), RunMonitor.SILENT, fake);
    }

    private static List<Outcome> outcomes(RunResult run) {
        return run.objects().getFirst().checks().stream().map(CheckResult::outcome).toList();
    }

    private static final FakeFormat.Body PASSING = (desk, file) -> {
        desk.ask(FakeFormat.FIRST, tally -> tally.examined(1));
        desk.ask(FakeFormat.SECOND, tally -> tally.examined(1));
    };

    private static Finding failure(EvidenceFile file) {
        return Finding.of(KeyCode.MISSING, file.locator()).weighing(Weight.FAIL);
    }

    @Test
    void everythingAnsweredPasses() throws Exception {
        RunResult run = run(PASSING);
        assertEquals(Indication.TOTAL_PASSED, run.verdict().indication());
        assertEquals(List.of(Outcome.PASSED, Outcome.PASSED, Outcome.PASSED), outcomes(run));
        assertEquals("3bd75f9d332185c4af9cb5778254cc72462750aa0da81aafd7809cbb0f97a844", run.objects().getFirst().sha256());
    }

    @Test
    void aPlannedQuestionNotAskedKeepsItFromPassing() throws Exception {
        RunResult run = run((desk, file) -> desk.ask(FakeFormat.FIRST, tally -> tally.examined(1)));
        assertEquals(Indication.INDETERMINATE, run.verdict().indication());
        assertEquals(Outcome.NOT_CHECKED, outcomes(run).get(1));
    }

    @Test
    void aCrashBreaksOneCheckAndTheOthersRun() throws Exception {
        RunResult run = run((desk, file) -> {
            desk.ask(FakeFormat.FIRST, tally -> {
                throw new IllegalStateException("secret in a message");
            });
            desk.ask(FakeFormat.SECOND, tally -> tally.examined(1));
        });
        assertEquals(List.of(Outcome.ERROR, Outcome.PASSED, Outcome.PASSED), outcomes(run));
        assertEquals(Indication.INDETERMINATE, run.verdict().indication());
        assertFalse(run.objects().getFirst().findings().toString().contains("secret"), "messages of exceptions do not reach a verdict");
    }

    @Test
    void aCrashOutsideAnyCheckPassesNothing() throws Exception {
        RunResult run = run((desk, file) -> {
            throw new IllegalStateException();
        });
        assertEquals(List.of(Outcome.ERROR, Outcome.ERROR), outcomes(run).subList(0, 2));
    }

    @Test
    void unreadableBytesLeaveADoubtThatNamesThePlace() throws Exception {
        RunResult run = run((desk, file) -> {
            throw new UnreadableEvidence(file.locator().atLine(7), Fault.FORMAT, "bad");
        });
        assertEquals(Indication.INDETERMINATE, run.verdict().indication());
        assertEquals(7, run.objects().getFirst().findings().getFirst().finding().at().line());
        assertTrue(run.verdict().qualifiers().contains(Qualifier.PARTIAL_SCOPE));
    }

    @Test
    void cancellingKeepsAFailureAndPassesNothing() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        RunMonitor monitor = new RunMonitor() {
            @Override
            public boolean cancelled() {
                return asked.get() > 0;
            }
        };
        RunResult run = run((desk, file) -> {
            desk.ask(FakeFormat.FIRST, tally -> tally.report(failure(file)));
            asked.incrementAndGet();
            desk.ask(FakeFormat.SECOND, tally -> tally.examined(1));
        }, Lanes.one(), monitor, fake);
        assertTrue(run.cancelled());
        assertEquals(List.of(Outcome.FAILED, Outcome.NOT_CHECKED), outcomes(run).subList(0, 2));
        assertEquals(Indication.TOTAL_FAILED, run.verdict().indication());
    }

    @Test
    void chunksAreStitchedInOrderOnAnyNumberOfLanes() throws Exception {
        for (int lanes : List.of(1, 2, 7)) {
            List<Long> order = new ArrayList<>();
            try (ExecutorService threads = Executors.newFixedThreadPool(lanes)) {
                run((desk, file) -> {
                    desk.inOrder(1000, chunk -> chunk, order::add);
                    Tally tally = desk.tally(FakeFormat.FIRST);
                    tally.examined(order.size());
                    tally.conclude();
                }, new Lanes(lanes, threads), RunMonitor.SILENT, fake);
            }
            assertEquals(java.util.stream.LongStream.range(0, 1000).boxed().toList(), order, lanes + " lanes");
        }
    }

    @Test
    void aFileThatChangesWhileItIsReadFailsCustody() throws Exception {
        RunResult run = run((desk, file) -> {
            PASSING.examine(desk, file);
            try {
                Files.writeString(fake, "other evidence of another length");
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        });
        assertEquals(Outcome.FAILED, outcomes(run).get(2));
        assertEquals("evidence.changed", run.objects().getFirst().findings().getFirst().finding().code().code());
        assertFalse(run.custody().getFirst().unchanged());
    }

    @Test
    void aDirectoryIsEveryArtefactBelowItWithItsCompanions() throws Exception {
        Files.writeString(folder.resolve("fake.bin.proof"), "proof");
        Files.writeString(folder.resolve("notes.txt"), "nothing that a format knows");
        Files.writeString(Files.createDirectory(folder.resolve("below")).resolve("fake2"), "more");
        RunResult run = run(PASSING, Lanes.one(), RunMonitor.SILENT, folder);
        List<String> names = run.objects().stream().map(object -> folder.relativize(Path.of(object.path())).toString()).toList();
        assertEquals(List.of("below/fake2", "fake.bin", "notes.txt"), names);
        assertEquals(Indication.NO_EVIDENCE_FOUND, run.objects().getLast().verdict().indication());
        assertEquals(Indication.TOTAL_PASSED, run.verdict().indication(), "what is not recognised moves the run only when it is alone");
    }

    @Test
    void whatNobodyRecognisesIsNoEvidence() throws Exception {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "x");
        assertEquals(Indication.NO_EVIDENCE_FOUND, run(PASSING, Lanes.one(), RunMonitor.SILENT, notes).verdict().indication());
    }
}
