// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.assay.check.Indication;
import io.assay.check.Qualifier;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.source.Custody;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.trust.TrustFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder below the one named that cannot be looked into is a finding, and the rest is examined. */
class ClosedFolderTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void layOut() throws IOException {
        Files.writeString(folder.resolve("fake.bin"), "some evidence");
    }

    private RunResult run() throws Exception {
        EvidenceFormat passing = new FakeFormat((desk, file) -> {
            desk.ask(FakeFormat.FIRST, tally -> tally.examined(1));
            desk.ask(FakeFormat.SECOND, tally -> tally.examined(1));
        });
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).store(), Instant.EPOCH);
        return new Verification(List.of(passing)).run(List.of(folder), circumstances, CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT);
    }

    private static void closed(ObjectResult object, String path, String code) {
        assertEquals(path, object.path());
        assertEquals(Indication.INDETERMINATE, object.verdict().indication());
        assertTrue(object.verdict().qualifiers().contains(Qualifier.PARTIAL_SCOPE));
        assertEquals(code, object.findings().getFirst().finding().code().code());
        assertEquals(path, object.findings().getFirst().finding().at().path());
    }

    @Test
    void whatCannotBeListedKeepsNobodyFromTheRest() throws Exception {
        Files.writeString(Files.createDirectory(folder.resolve("closed")).resolve("fake.hidden"), "hidden");
        Discovery discovery = new Discovery(List.of(new FakeFormat((desk, file) -> { })), () -> false, file -> {
            if (file.simpleName().equals("closed")) {
                throw new UnreadableEvidence(file.locator(), Fault.IO, "list");
            }
            return file.children();
        });
        List<Subject> subjects = discovery.subjects(List.of(EvidenceFile.named(folder, new Custody())));
        assertEquals(List.of("closed", "fake.bin"), subjects.stream().map(subject -> subject.file().simpleName()).toList());
        assertEquals("list", subjects.getFirst().fault().orElseThrow().detail());
        assertTrue(subjects.getLast().fault().isEmpty());
    }

    @Test
    void aFolderNamedHasToBeOpenAndMayBeTooLarge() throws Exception {
        List<EvidenceFile> named = List.of(EvidenceFile.named(folder, new Custody()));
        for (Fault fault : Fault.values()) {
            Discovery discovery = new Discovery(List.of(), () -> false, file -> {
                throw new UnreadableEvidence(file.locator(), fault, "directory-entries 100000");
            });
            if (fault == Fault.LIMIT) {
                assertEquals("directory-entries 100000", discovery.subjects(named).getFirst().fault().orElseThrow().detail());
            } else {
                assertThrows(UnreadableEvidence.class, () -> discovery.subjects(named));
            }
        }
    }

    @Test
    void whatBelongsToAnotherArtefactIsAnsweredForThere() throws Exception {
        Path other = Files.writeString(folder.resolve("fake.other"), "other evidence");
        EvidenceFormat meddling = new FakeFormat((desk, file) -> {
            desk.ask(FakeFormat.FIRST, tally -> tally.examined(1));
            desk.ask(FakeFormat.SECOND, tally -> tally.examined(1));
            if (file.simpleName().equals("fake.bin")) {
                assertDoesNotThrow(() -> Files.writeString(other, "other evidence, and more"));
            }
        });
        RunResult run = new Verification(List.of(meddling)).run(List.of(folder), new Circumstances(new TrustFiles(name -> null).store(), Instant.EPOCH),
                CustodyMode.METADATA, Lanes.one(), RunMonitor.SILENT);
        assertEquals(List.of(), run.objects().getFirst().findings());
        assertEquals("evidence.changed", run.objects().getLast().findings().getFirst().finding().code().code());
        assertEquals(2, run.custody().size());
    }

    @Test
    void aFolderWithoutPermissionIsAFinding() throws Exception {
        Path shut = Files.createDirectory(folder.resolve("closed"));
        assumeTrue(shut.toFile().setReadable(false) && !Files.isReadable(shut), "the system lets this user read everything");
        try {
            RunResult run = run();
            closed(run.objects().getFirst(), shut.toString().replace('\\', '/'), "evidence.unreadable");
            assertEquals(Indication.TOTAL_PASSED, run.objects().getLast().verdict().indication());
            assertEquals(Indication.INDETERMINATE, run.verdict().indication(), "evidence may lie in it");
        } finally {
            shut.toFile().setReadable(true);
        }
    }

    @Test
    void whatLiesTooDeepIsFoundToo() throws Exception {
        Path deep = folder;
        for (int i = 0; i < 64; i++) {
            deep = deep.resolve("d");
        }
        Files.writeString(Files.createDirectories(deep).resolve("fake.deep"), "more evidence");
        RunResult run = run();
        closed(run.objects().getFirst(), deep.toString().replace('\\', '/'), "evidence.limit");
        assertEquals(List.of("directory-depth 64", -1L, 0), run.objects().getFirst().findings().getFirst().finding().arguments());
        assertEquals(Indication.TOTAL_PASSED, run.objects().getLast().verdict().indication());
    }
}
