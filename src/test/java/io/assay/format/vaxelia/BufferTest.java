// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Indication;
import io.assay.check.Qualifier;
import io.assay.evidence.Range;
import io.assay.format.FormatBench;
import io.assay.protection.Span;
import io.assay.sample.SampleFile;
import io.assay.sample.VaxeliaBufferSample;
import io.assay.verify.ObjectResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BufferTest {
    @TempDir
    Path folder;

    private FormatBench bench;

    @BeforeEach
    void layOut() throws Exception {
        bench = new FormatBench(new BufferFormat(), new VaxeliaBufferSample(), "buffer", folder);
    }

    private void expect(List<SampleFile> files, Indication indication, String... codes) throws Exception {
        ObjectResult result = bench.run(files);
        Set<String> found = result.findings().stream().map(observation -> observation.finding().code().code()).collect(Collectors.toSet());
        assertEquals(Set.of(codes), found);
        assertEquals(indication, result.verdict().indication());
    }

    private static byte[] sound() {
        return BufferFixture.json(BufferFixture.decision());
    }

    private static byte[] with(String member, Object value) {
        Map<String, Object> decision = BufferFixture.decision();
        decision.put(member, value);
        return BufferFixture.json(decision);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aSoundEntryPasses() throws Exception {
        expect(new BufferFixture().entry(BufferFixture.NAME, sound()).files(), Indication.TOTAL_PASSED);
    }

    @Test
    void withoutTheHostsListingNobodyKnowsTheModes() throws Exception {
        expect(new BufferFixture().entry(BufferFixture.NAME, sound()).withoutManifest(), Indication.INDETERMINATE, "vaxelia.mode-unknown");
    }

    @Test
    void entriesOfAnyNameAreABufferByTheirContent() throws Exception {
        expect(new BufferFixture().entry("a", sound()).entry("b.pdf", sound()).withoutManifest(), Indication.INDETERMINATE, "vaxelia.mode-unknown");
    }

    @Test
    void aDirectoryWithSomethingElseInItIsNoBuffer() throws Exception {
        List<SampleFile> mixed = new BufferFixture().entry("a", sound()).raw("notes", text("Quarterly figures, to be checked by Friday.")).withoutManifest();
        assertEquals(Indication.NO_EVIDENCE_FOUND, bench.runAny(mixed).verdict().indication());
    }

    @Test
    void aKeyBehindEscapesIsFound() throws Exception {
        String key = Base64.getEncoder().encodeToString(BufferFixture.key());
        String escaped = String.format(java.util.Locale.ROOT, "\\u%04x", (int) key.charAt(0)) + key.substring(1);
        byte[] plaintext = text(new String(with("output", "KEY"), StandardCharsets.UTF_8).replace("KEY", escaped));
        expect(new BufferFixture().entry(BufferFixture.NAME, plaintext).files(), Indication.TOTAL_FAILED, "vaxelia.secret-in-entry");
    }

    @Test
    void aKeyInADecisionThatWasNeverEncryptedIsFoundToo() throws Exception {
        byte[] leak = with("output", Base64.getEncoder().encodeToString(BufferFixture.key()));
        expect(new BufferFixture().entry(BufferFixture.NAME, sound()).raw("leak.bin", leak).files(), Indication.TOTAL_FAILED,
                "vaxelia.plaintext", "vaxelia.secret-in-entry");
    }

    @Test
    void aDecisionCutInPlainTextIsNoWrongKey() throws Exception {
        expect(new BufferFixture().raw("1794736800000-cut.bin", text("{\"aiSystemId\":\"credit-check\",\"input\":\"M\u00fcller")).files(),
                Indication.TOTAL_FAILED, "vaxelia.plaintext");
    }

    @Test
    void aLinkOnTheHostIsNamedAlthoughTheCopyLostIt() throws Exception {
        expect(new BufferFixture().entry(BufferFixture.NAME, sound()).listed("link.bin", "symlink", new byte[0]).files(), Indication.TOTAL_FAILED,
                "vaxelia.not-regular-file", "vaxelia.manifest-mismatch");
    }

    @Test
    void anEntryThatTheHostDidNotListIsNamed() throws Exception {
        expect(new BufferFixture().entry(BufferFixture.NAME, sound()).unlisted("late.bin", sound()).files(), Indication.TOTAL_FAILED,
                "vaxelia.manifest-mismatch");
    }

    @Test
    void sevenDaysAreNotOverdueAndAMillisecondMoreIs() throws Exception {
        long week = FormatBench.AT.toEpochMilli() - 168L * 3_600_000;
        expect(new BufferFixture().entry(week + "-a.bin", sound()).files(), Indication.TOTAL_PASSED, "vaxelia.time-conflict");
        expect(new BufferFixture().entry(week - 1 + "-b.bin", sound()).files(), Indication.TOTAL_PASSED, "vaxelia.time-conflict",
                "vaxelia.retention-overdue");
    }

    @Test
    void oneNonceUnderTwoEntriesFailsAndACopyWarns() throws Exception {
        byte[] nonce = BufferFixture.nonce("once");
        byte[] first = BufferFixture.sealed(BufferFixture.key(), nonce, sound(), "");
        byte[] second = BufferFixture.sealed(BufferFixture.key(), nonce, with("status", "failed"), "");
        expect(new BufferFixture().raw("a.bin", first).raw("b.bin", second).files(), Indication.TOTAL_FAILED, "vaxelia.nonce-reused");
        expect(new BufferFixture().raw("a.bin", first).raw("b.bin", first).files(), Indication.TOTAL_PASSED, "vaxelia.duplicate-entry");
    }

    @Test
    void aNonceOfZerosAndNeighboursAreNotRandom() throws Exception {
        byte[] near = BufferFixture.nonce("near");
        byte[] next = near.clone();
        next[11] ^= 1;
        expect(new BufferFixture().raw("a.bin", BufferFixture.sealed(BufferFixture.key(), near, sound(), ""))
                .raw("b.bin", BufferFixture.sealed(BufferFixture.key(), next, sound(), "")).files(), Indication.TOTAL_PASSED, "vaxelia.nonce-suspicious");
        expect(new BufferFixture().raw("a.bin", BufferFixture.sealed(BufferFixture.key(), new byte[12], sound(), "")).files(), Indication.TOTAL_PASSED,
                "vaxelia.nonce-suspicious");
    }

    @Test
    void theNameAsAssociatedDataIsTriedAndTold() throws Exception {
        byte[] entry = BufferFixture.sealed(BufferFixture.key(), BufferFixture.nonce("n"), sound(), "named.bin");
        expect(new BufferFixture().raw("named.bin", entry).files(), Indication.TOTAL_PASSED, "vaxelia.aad-variant");
        expect(new BufferFixture().raw("other.bin", entry).files(), Indication.INDETERMINATE, "vaxelia.tag-invalid", "key.mismatch");
    }

    @Test
    void anotherKeyIsNoTamperingAndSaysThatItSawNothing() throws Exception {
        byte[] foreign = BufferFixture.sealed(new byte[32], BufferFixture.nonce("n"), sound(), "");
        ObjectResult result = bench.run(new BufferFixture().raw("a.bin", foreign).files());
        assertEquals(Indication.INDETERMINATE, result.verdict().indication());
        assertTrue(result.verdict().qualifiers().containsAll(Set.of(Qualifier.PARTIAL_SCOPE, Qualifier.UNATTRIBUTED)));
        expect(new BufferFixture().raw("a.bin", foreign).entry("b.bin", sound()).files(), Indication.TOTAL_FAILED, "vaxelia.tag-invalid");
    }

    @Test
    void aDeliveredDecisionIsKnownInAnySpelling() throws Exception {
        String line = "{\"status\":\"completed\", \"output\":{\"score\":640.0}, \"decidedAt\":\"2026-11-15T11:00:00+01:00\", \"modelUsed\":\"scoring-3\", "
                + "\"aiSystemId\":\"credit-check\", \"input\":{\"applicant\":\"A-1\"}}";
        BufferFixture same = new BufferFixture().entry(BufferFixture.NAME, sound()).delivered(line);
        expect(same.files(), Indication.TOTAL_PASSED, "vaxelia.duplicate-of-delivered");
        BufferFixture other = new BufferFixture().entry(BufferFixture.NAME, sound()).delivered(line.replace("640.0", "641") + "\n");
        expect(other.files(), Indication.TOTAL_FAILED, "vaxelia.differs-from-delivered");
    }

    @Test
    void aLineThatCouldNotBeComparedIsNotSilent() throws Exception {
        expect(new BufferFixture().entry(BufferFixture.NAME, sound()).delivered("{\"status\":\"completed\"}\n").files(), Indication.TOTAL_PASSED,
                "vaxelia.delivered-unread");
        expect(new BufferFixture().entry(BufferFixture.NAME, sound()).delivered("{\"status\n").files(), Indication.INDETERMINATE,
                "vaxelia.delivered-unread");
    }

    @Test
    void membersMustBeFilled() throws Exception {
        expect(new BufferFixture().entry(BufferFixture.NAME, with("status", " ")).files(), Indication.TOTAL_FAILED, "vaxelia.field-invalid");
        expect(new BufferFixture().entry(BufferFixture.NAME, text("{\"ai_system_id\":\"x\"}")).files(), Indication.TOTAL_FAILED,
                "vaxelia.field-missing");
        expect(new BufferFixture().entry(BufferFixture.NAME, text("[]")).files(), Indication.TOTAL_FAILED, "vaxelia.not-json");
    }

    @Test
    void noManifestBindsAnEntryThatItDoesNotList() throws Exception {
        byte[] foreign = BufferFixture.sealed(new byte[32], BufferFixture.nonce("n"), sound(), "");
        BufferFixture listed = new BufferFixture().raw("a.bin", foreign);
        assertTrue(boundBytesOfA(listed.files()) > 0);
        List<SampleFile> files = new ArrayList<>(new BufferFixture().entry("b.bin", sound()).files());
        files.add(new SampleFile("buffer/a.bin", foreign));
        assertEquals(0, boundBytesOfA(files));
    }

    private long boundBytesOfA(List<SampleFile> files) throws Exception {
        List<Span> bound = new ArrayList<>();
        bench.run(files).protection().spans(new Range(0, Long.MAX_VALUE), span -> {
            if (span.entry().equals("a.bin") && !span.protectedBy().isEmpty()) {
                bound.add(span);
            }
        });
        return bound.stream().mapToLong(span -> span.range().to() - span.range().from()).sum();
    }
}
