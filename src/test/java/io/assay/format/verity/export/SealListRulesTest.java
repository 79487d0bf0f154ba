// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.crypto.issue.Holder;
import io.assay.crypto.issue.Signatures;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seals are held against one another, and third parties against the sealer and the calendar. */
class SealListRulesTest {
    private static final String SEALS = "checkpoints.jsonl";
    private static final String TWICE = "verity.listed-twice INFO";
    private static final List<String> LINES = SampleRun.good(SEALS).lines().toList();

    @TempDir
    private Path folder;

    private Set<String> codes(String... lines) throws Exception {
        return new SampleRun().with(SEALS, String.join("\n", lines) + "\n").codes(folder);
    }

    @Test
    void aSealOrACommitmentThatIsListedTwiceIsMentioned() throws Exception {
        assertTrue(codes(LINES.get(0), LINES.get(1), LINES.get(1)).contains(TWICE));
        assertFalse(codes(LINES.get(0), LINES.get(1)).contains(TWICE));
        String again = SampleRun.resealed(LINES.get(1), SampleRun.member(LINES.get(1), "sealed_at"), "1705320000000000000");
        assertFalse(codes(LINES.get(0), LINES.get(1), again).contains(TWICE), "sealed again is not listed twice");
        String one = SampleRun.good("commitment_proofs.json").strip();
        one = one.substring(1, one.length() - 1);
        assertTrue(new SampleRun().with("commitment_proofs.json", "[" + one + "," + one + "]").codes(folder).contains(TWICE));
    }

    /** Nothing of the log is needed: a window, or one that cannot be replayed, shows the same. */
    @Test
    void twoSealsOfOnePositionThatContradictEachOther() throws Exception {
        String other = "ab".repeat(32);
        for (String member : List.of("projection_hash", "log_hash")) {
            String line = SampleRun.resealed(LINES.get(1), SampleRun.member(LINES.get(1), member), other);
            Set<String> codes = codes(LINES.get(0), LINES.get(1), line);
            assertTrue(codes.contains("verity.self-contradiction FAIL"), codes::toString);
            assertFalse(codes.contains("verity.checkpoint-signature FAIL"), codes::toString);
        }
    }

    @Test
    void aThirdPartyThatIsNoneOrWhoseKeyWasWithdrawn() throws Exception {
        var auditor = SampleRun.signer("auditor of this test");
        String signed = SampleRun.cosigned(LINES.get(1), auditor);
        SampleRun run = new SampleRun().with(SEALS, LINES.get(0) + "\n" + signed + "\n");
        assertFalse(run.pinned(auditor, "verity.cosign", Map.of()).codes(folder).toString().contains("cosignature"));
        Set<String> late = new SampleRun().with(SEALS, signed).pinned(auditor, "verity.cosign", Map.of("revokedAt", "2020-01-01T00:00:00Z")).codes(folder);
        assertTrue(late.contains("verity.cosignature-key-validity WARN"), late::toString);
        Set<String> twice = new SampleRun().with(SEALS, SampleRun.cosigned(LINES.get(1), auditor, auditor))
                .pinned(auditor, "verity.cosign", Map.of()).codes(folder);
        assertTrue(twice.contains(TWICE), twice::toString);
        var sealer = SampleRun.signer("seal");
        Set<String> own = new SampleRun().with(SEALS, SampleRun.cosigned(LINES.get(1), sealer)).pinned(sealer, "verity.cosign", Map.of()).codes(folder);
        assertTrue(own.contains("verity.cosignature-own WARN"), own::toString);
    }

    /** The position alone does not say which of two seals a token dates. */
    @Test
    @Tag("full")
    void aTokenOverEitherOfTwoSealsOfOnePosition() throws Exception {
        Holder.Span years = new Holder.Span(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2030-01-01T00:00:00Z"));
        Holder root = Holder.root("CN=Root of this test", years);
        Holder authority = root.issue("CN=Stamps of this test", years, Holder.Role.TIME_STAMPS);
        Signatures.Stamper stamper = new Signatures.Stamper(new Signatures.Signer(authority, List.of(root)), Instant.parse("2025-01-01T00:00:00Z"),
                BigInteger.ONE);
        String again = SampleRun.resealed(LINES.get(1), SampleRun.member(LINES.get(1), "sealed_at"), "1705320000000000000");
        for (String line : List.of(LINES.get(1), again, LINES.get(0))) {
            Set<String> codes = new SampleRun().with(SEALS, LINES.get(1) + "\n" + again + "\n").stamping(authority.der())
                    .with("checkpoint_3.tsr", Signatures.response(new Signatures.Query(SampleRun.stamped(line), BigInteger.TWO), stamper)).codes(folder);
            assertEquals(line.equals(LINES.get(0)), codes.contains("verity.rfc3161 FAIL"), codes::toString);
        }
    }

    /** The sample is validated on 15 November 2026. */
    @Test
    @Tag("full")
    void aRevocationListOfTheAuthorityThatIsYoungerThanTheValidation() throws Exception {
        Holder.Span years = new Holder.Span(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2030-01-01T00:00:00Z"));
        Holder root = Holder.root("CN=Root of this test", years);
        Holder authority = root.issue("CN=Stamps of this test", years, Holder.Role.TIME_STAMPS);
        byte[] token = Signatures.response(new Signatures.Query(SampleRun.stamped(LINES.get(1)), BigInteger.TWO),
                new Signatures.Stamper(new Signatures.Signer(authority, List.of(root)), Instant.parse("2025-01-01T00:00:00Z"), BigInteger.ONE));
        for (String issued : List.of("2026-10-01T00:00:00Z", "2026-12-01T00:00:00Z")) {
            byte[] list = root.revocationList(new Holder.Span(Instant.parse(issued), years.to()), List.of());
            Set<String> codes = new SampleRun().trusting(root.der(), list).with("checkpoint_3.tsr", token).codes(folder);
            assertEquals(issued.contains("-12-"), codes.contains("verity.rfc3161-revocation WARN"), codes::toString);
            assertFalse(codes.contains("verity.rfc3161 FAIL") || codes.contains("verity.rfc3161 INDETERMINATE"), codes::toString);
        }
    }
}
