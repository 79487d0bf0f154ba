// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Finding;
import io.assay.check.FindingCode;
import io.assay.check.Indication;
import io.assay.check.KeyCode;
import io.assay.check.Question;
import io.assay.check.Weight;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.source.EvidenceFile;
import io.assay.trust.TrustFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence that breaks its own reading takes nothing back that was said of it, and keeps nobody from the evidence beside it. */
class BrokenReadingTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void layOut() throws Exception {
        Files.writeString(folder.resolve("fake.a"), "breaks");
        Files.writeString(folder.resolve("fake.b"), "passes");
    }

    private RunResult run(EvidenceFormat format) throws Exception {
        RunResult run = new Verification(List.of(format)).run(List.of(folder), new Circumstances(new TrustFiles(name -> null).store(), Instant.EPOCH),
                CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT);
        assertEquals(2, run.objects().size());
        assertEquals(Indication.TOTAL_PASSED, run.objects().getLast().verdict().indication());
        return run;
    }

    private static FakeFormat format(FakeFormat.Body breaking) {
        return new FakeFormat((desk, file) -> {
            if (file.simpleName().equals("fake.a")) {
                breaking.examine(desk, file);
            }
            desk.ask(FakeFormat.FIRST, tally -> tally.examined(1));
            desk.ask(FakeFormat.SECOND, tally -> tally.examined(1));
        });
    }

    private static String first(RunResult run) {
        return run.objects().getFirst().findings().stream().map(seen -> seen.finding().code().code()).filter(code -> !code.equals(KeyCode.MISSING.code()))
                .findFirst().orElse("");
    }

    @Test
    void memoryIsALimitAsAnyOther() throws Exception {
        RunResult run = run(format((desk, file) -> {
            throw new OutOfMemoryError();
        }));
        assertEquals(Indication.INDETERMINATE, run.objects().getFirst().verdict().indication());
        assertEquals("evidence.limit", first(run));
        assertTrue(run.objects().getFirst().findings().getFirst().finding().arguments().getFirst().toString().startsWith("memory-mib "));
        assertEquals("evidence.limit", first(run(format((desk, file) -> desk.ask(FakeFormat.FIRST, tally -> {
            throw new OutOfMemoryError();
        })))));
    }

    @Test
    void aFailureStandsWhateverBreaksAfterIt() throws Exception {
        for (Supplier<Error> broken : List.<Supplier<Error>>of(OutOfMemoryError::new, StackOverflowError::new)) {
            RunResult run = run(format((desk, file) -> {
                desk.tally(FakeFormat.FIRST).report(Finding.of(KeyCode.MISSING, file.locator()).weighing(Weight.FAIL));
                throw broken.get();
            }));
            assertEquals(Indication.TOTAL_FAILED, run.objects().getFirst().verdict().indication());
        }
    }

    @Test
    void whatBreaksWhileItIsOpenedOrRecognisedEndsThere() throws Exception {
        assertEquals("run.crashed", first(run(new Fragile(() -> {
            throw new IllegalStateException("a fault of ours");
        }, () -> { }))));
        assertEquals("evidence.limit", first(run(new Fragile(() -> {
            throw new OutOfMemoryError();
        }, () -> { }))));
        assertEquals("evidence.limit", first(run(new Fragile(() -> { }, () -> {
            throw new OutOfMemoryError();
        }))));
    }

    /** Breaks on one file where the test says. */
    private record Fragile(Runnable opening, Runnable recognising) implements EvidenceFormat {
        private static final FakeFormat WHOLE = format((desk, file) -> { });

        @Override
        public String id() {
            return WHOLE.id();
        }

        @Override
        public String system() {
            return WHOLE.system();
        }

        @Override
        public Recognition recognise(EvidenceFile file) {
            breakOn(file, recognising);
            return WHOLE.recognise(file);
        }

        @Override
        public Examination open(EvidenceFile file, Circumstances circumstances) {
            breakOn(file, opening);
            return WHOLE.open(file, circumstances);
        }

        private static void breakOn(EvidenceFile file, Runnable how) {
            if (file.simpleName().equals("fake.a")) {
                how.run();
            }
        }

        @Override
        public List<? extends Question> questions() {
            return WHOLE.questions();
        }

        @Override
        public List<? extends FindingCode> codes() {
            return List.of();
        }
    }
}
