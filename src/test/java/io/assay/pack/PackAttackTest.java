// SPDX-License-Identifier: Apache-2.0
package io.assay.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.PythonJson;
import io.assay.check.Assurance;
import io.assay.check.Indication;
import io.assay.check.Qualifier;
import io.assay.crypto.Hmac;
import io.assay.crypto.signature.Ed25519Signer;
import io.assay.crypto.signing.TestAuthority;
import io.assay.format.FormatBench;
import io.assay.format.spanforge.cec.CecFormat;
import io.assay.sample.SampleFile;
import io.assay.verify.ObjectResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be done to a pack, and what is said of it; and that the producer's own check accepts what Assay packs. */
class PackAttackTest {
    @TempDir
    Path folder;

    private static Map<String, byte[]> entries(byte[] pack) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] zipped(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] good() {
        return new PackSample().good().getFirst().bytes();
    }

    private ObjectResult run(byte[] pack) throws Exception {
        return new FormatBench(new CecFormat(), new PackSample(), PackSample.FILE, folder).run(List.of(new SampleFile(PackSample.FILE, pack)));
    }

    private Set<String> after(Consumer<Map<String, byte[]>> change) throws Exception {
        Map<String, byte[]> entries = entries(good());
        change.accept(entries);
        ObjectResult result = run(zipped(entries));
        assertEquals(Indication.TOTAL_FAILED, result.verdict().indication());
        return codes(result);
    }

    private static Set<String> codes(ObjectResult result) {
        return result.findings().stream().map(seen -> seen.finding().code().code()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aPinnedAuditorsPackPassesAsSigned() throws Exception {
        ObjectResult result = run(good());
        assertEquals(Indication.TOTAL_PASSED, result.verdict().indication(), codes(result).toString());
        assertEquals(Assurance.SIGNED, result.verdict().assurance());
        assertTrue(result.verdict().qualifiers().containsAll(Set.of(Qualifier.PARTIAL_SCOPE, Qualifier.UNWITNESSED, Qualifier.STUB_TIMESTAMP)));
        assertFalse(result.verdict().qualifiers().contains(Qualifier.UNATTRIBUTED));
        assertEquals(Set.of("cec.tsr-stub"), codes(result));
    }

    /** The check that Spanforge itself makes of a bundle (specification of Spanforge, section 8). */
    @Test
    void theProducersOwnCheckAcceptsThePack() throws Exception {
        Map<String, byte[]> entries = entries(good());
        JsonObject manifest = (JsonObject) JsonReader.parse(entries.get("manifest.json"));
        assertEquals(Optional.of("hmac-sha256:" + Hex.encode(Hmac.sha256(PackSample.secret().bytes().copy(), PythonJson.spacedAscii(manifest, Set.of("hmac"))))),
                manifest.text("hmac"));
        assertEquals(Optional.of(true), ((JsonObject) JsonReader.parse(entries.get("chain_proof.json"))).flag("valid"));
        JsonObject stamp = (JsonObject) JsonReader.parse(entries.get("rfc3161_timestamp.tsr"));
        assertTrue(stamp.has("genTime") && stamp.has("messageImprint"));
        assertEquals(List.of("score_records/records.ndjson", "bias_reports/records.ndjson", "prri_records/records.ndjson", "drift_events/records.ndjson",
                "pii_detections/records.ndjson", PackSample.GATES), entries.keySet().stream().limit(6).toList());
    }

    @Test
    void theSameOrderGivesTheSameBytes() {
        assertArrayEquals(good(), good());
    }

    @Test
    void whatWasTakenOutOrBroughtInIsNamed() throws Exception {
        assertTrue(after(entries -> entries.remove(PackSample.GATES)).containsAll(Set.of("pack.entry-missing", "cec.missing-entry", "pack.root")));
        assertTrue(after(entries -> entries.put("evidence/1/planted.txt", new byte[] {1})).containsAll(Set.of("cec.extra-entry", "pack.prefix")));
        assertTrue(after(entries -> entries.remove("assay/signatures.json")).contains("pack.unsigned"));
        assertTrue(after(entries -> entries.remove("assay/proofs.ndjson")).containsAll(Set.of("pack.entry-missing", "pack.root")));
        assertTrue(after(entries -> {
            byte[] first = entries.remove(PackSample.GATES);
            entries.put(PackSample.GATES, first);
        }).contains("pack.prefix"));
    }

    @Test
    void aChangedEventFailsThreeTimes() throws Exception {
        assertTrue(after(entries -> entries.merge(PackSample.GATES, new byte[0], (old, any) -> new String(old, StandardCharsets.UTF_8)
                .replaceFirst("PASS", "FAIL").getBytes(StandardCharsets.UTF_8))).containsAll(Set.of("pack.entry-digest", "pack.root", "pack.proof")));
    }

    @Test
    void aVerdictOfSomethingElseIsFound() throws Exception {
        assertTrue(after(entries -> entries.merge("assay/verdict.json", new byte[0], (old, any) -> new String(old, StandardCharsets.UTF_8)
                .replace("TOTAL_PASSED", "TOTAL_FAILED").getBytes(StandardCharsets.UTF_8))).containsAll(Set.of("pack.source", "pack.entry-digest")));
    }

    @Test
    void aKeyThatOnlyThePackNamesProvesNothing() throws Exception {
        ObjectResult result = run(PackSample.pack(PackSample.stranger()));
        assertEquals(Indication.INDETERMINATE, result.verdict().indication());
        assertTrue(codes(result).contains("key.unpinned"));
        assertTrue(result.verdict().qualifiers().contains(Qualifier.UNATTRIBUTED));
    }

    @Test
    void aSecondAuditorSignsAndEveryByteBeforeStays() throws Exception {
        Path pack = folder.resolve("first.zip");
        Path signed = folder.resolve("second.zip");
        Files.write(pack, good());
        new PackTail(pack).sign(PackSample.stranger(), PackSample.AT, signed);
        ObjectResult result = run(Files.readAllBytes(signed));
        assertEquals(Indication.TOTAL_PASSED, result.verdict().indication(), codes(result).toString());
        assertEquals(Set.of("cec.tsr-stub", "key.unpinned"), codes(result));
        new PackTail(signed).sign(PackSample.signer(new Ed25519Signer(new byte[32])), PackSample.AT, signed);
        assertEquals(Indication.TOTAL_PASSED, run(Files.readAllBytes(signed)).verdict().indication());
    }

    @Test
    void aTokenOverOtherBytesIsRefused() throws Exception {
        Path pack = folder.resolve("first.zip");
        Files.write(pack, good());
        PackTail tail = new PackTail(pack);
        PackRefused refused = assertThrows(PackRefused.class,
                () -> tail.stamp(new byte[] {0x30, 3, 2, 1, 1}, Path.of("token.tsr"), folder.resolve("stamped.zip")));
        assertEquals(PackText.TOKEN_UNREADABLE, refused.phrase().key());
        assertFalse(Files.exists(folder.resolve("stamped.zip")));
    }

    /** The token stands over the signatures there are: a further one would leave it stamping nothing. */
    @Test
    void aStampedPackTakesNoFurtherSignature() throws Exception {
        Path pack = folder.resolve("first.zip");
        Path stamped = folder.resolve("stamped.zip");
        Files.write(pack, good());
        byte[] token = TestAuthority.response(HexFormat.of().parseHex(new PackTail(pack).imprint()), PackSample.AT);
        new PackTail(pack).stamp(token, Path.of("token.tsr"), stamped);
        assertArrayEquals(token, entries(Files.readAllBytes(stamped)).get("assay/signatures.tsr"));
        PackRefused refused = assertThrows(PackRefused.class,
                () -> new PackTail(stamped).sign(PackSample.stranger(), PackSample.AT, folder.resolve("late.zip")));
        assertEquals(PackText.STAMPED_ALREADY, refused.phrase().key());
        assertFalse(Files.exists(folder.resolve("late.zip")));
        assertNotEquals(Indication.TOTAL_FAILED, run(Files.readAllBytes(stamped)).verdict().indication());
    }
}
