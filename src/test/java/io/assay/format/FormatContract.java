// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Assurance;
import io.assay.check.CheckResult;
import io.assay.check.Indication;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every format owes, whatever it reads. A format's contract test extends this, names its format, gives a small sample whose good
 * artefact passes and whose tampered one fails, and says which file of the sample is the artefact.
 */
public abstract class FormatContract {
    @TempDir
    protected Path folder;

    protected FormatBench bench;

    protected abstract EvidenceFormat format();

    protected abstract Sample sample();

    /** The path, below the sample's folder, of the file or directory that is the artefact. */
    protected abstract String artefact();

    /** Changes that must be noticed: what was done, and the bytes of the artefact after it. For formats of records: delete, insert, swap ... */
    protected Map<String, byte[]> alterations() throws IOException {
        return Map.of();
    }

    /** Files of the sample whose bits are not flipped, because they are no part of the evidence. */
    protected List<String> leftAlone() {
        return List.of();
    }

    /** How many bytes the quick form of the property flips, spread evenly over all files; fewer only where a single verification is dear. */
    protected int quickFlips() {
        return 1_500;
    }

    @BeforeEach
    final void layOut() throws Exception {
        bench = new FormatBench(format(), sample(), artefact(), folder);
    }

    @Test
    void theGoodSamplePassesAndSomethingWasExamined() throws Exception {
        ObjectResult result = bench.run(sample().good());
        assertEquals(sample().isProvable() ? Indication.TOTAL_PASSED : Indication.INDETERMINATE, result.verdict().indication(), () -> bench.text(result));
        assertTrue(result.checks().stream().mapToLong(CheckResult::examined).sum() > 0);
        assertEquals(format().id(), result.format());
        boolean keyed = Set.of(Assurance.KEYED, Assurance.SIGNED).contains(result.verdict().assurance());
        assertTrue(!keyed || !result.keys().isEmpty(), "which key proved it is said");
    }

    @Test
    void theTamperedSampleFails() throws Exception {
        ObjectResult result = bench.run(sample().tampered());
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication(), () -> bench.text(result));
        assertTrue(result.findings().stream().anyMatch(observation -> !observation.finding().at().path().isEmpty()));
    }

    @Test
    void nothingIsNotAPass() throws Exception {
        List<SampleFile> empty = sample().good().stream().map(file -> file.path().equals(artefact()) || file.path().startsWith(artefact() + "/")
                ? new SampleFile(file.path(), new byte[0]) : file).toList();
        assertNotEquals(Indication.TOTAL_PASSED, bench.runAny(empty).verdict().indication());
    }

    @Test
    void withoutTrustItDoesNotPass() throws Exception {
        assertNotEquals(Indication.TOTAL_PASSED, bench.withoutTrust(sample().good()).verdict().indication());
    }

    @Test
    void cancellingNeverPasses() throws Exception {
        for (int polls = 0; polls < 6; polls++) {
            RunResult run = bench.cancelledAfter(sample().good(), polls);
            boolean finished = run.objects().getFirst().checks().stream().noneMatch(check -> check.outcome() == io.assay.check.Outcome.NOT_CHECKED);
            assertTrue(finished || run.verdict().indication() != Indication.TOTAL_PASSED, "passed although cancelled after " + polls + " polls");
        }
    }

    @Test
    void theSecondRunAndAnyNumberOfLanesGiveTheSameBytes() throws Exception {
        byte[] once = bench.json(sample().tampered(), 1);
        assertArrayEquals(once, bench.json(sample().tampered(), 1));
        assertArrayEquals(once, bench.json(sample().tampered(), 2));
        assertArrayEquals(once, bench.json(sample().tampered(), 7));
    }

    @Test
    void theEvidenceIsLeftAsItWas() throws Exception {
        bench.write(sample().tampered());
        Map<String, String> before = bench.snapshot();
        bench.runWritten();
        assertEquals(before, bench.snapshot());
    }

    @Test
    void everyAlterationIsNoticed() throws Exception {
        List<String> unnoticed = new ArrayList<>();
        String good = bench.signature(bench.run(sample().good()));
        for (Map.Entry<String, byte[]> alteration : alterations().entrySet()) {
            List<SampleFile> altered = sample().good().stream()
                    .map(file -> file.path().equals(artefact()) ? new SampleFile(file.path(), alteration.getValue()) : file).toList();
            if (bench.signature(bench.runAny(altered)).equals(good)) {
                unnoticed.add(alteration.getKey());
            }
        }
        assertEquals(List.of(), unnoticed);
    }

    /** One bit of each byte of a small sample, of every so-manieth of a larger one: the quick form of the property. */
    @Test
    void noByteIsSilent() throws Exception {
        assertEquals(List.of(), new BitFlips(bench, sample().good(), leftAlone()).few(quickFlips()));
    }

    /** All bits of every byte. */
    @Test
    @Tag("full")
    void noBitIsSilent() throws Exception {
        BitFlips flips = new BitFlips(bench, sample().good(), leftAlone());
        List<String> silent = flips.all();
        System.out.println(format().id() + ": " + flips.figures());
        assertEquals(List.of(), silent);
    }

    protected static byte[] bytesOf(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    protected final byte[] artefactBytes() {
        return Stream.of(sample().good()).flatMap(List::stream).filter(file -> file.path().equals(artefact())).findFirst().orElseThrow().bytes();
    }
}
