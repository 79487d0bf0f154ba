// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.app.Installed;
import io.assay.canon.CanonicalJson;
import io.assay.canon.Hex;
import io.assay.format.Circumstances;
import io.assay.sample.verity.ProjectionSample;
import io.assay.sample.verity.SegmentLog;
import io.assay.sample.verity.SegmentLog.Form;
import io.assay.trust.TrustFiles;
import io.assay.verify.CustodyMode;
import io.assay.verify.Lanes;
import io.assay.verify.RunMonitor;
import io.assay.verify.RunResult;
import io.assay.verify.Verification;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What else lies in the folder of a stream, or beside it: nothing is swallowed. */
class StreamFolderTest {
    private static final int PAGE = 4096;

    @TempDir
    Path folder;
    private final SegmentLog log = new SegmentLog(Form.L4);

    private void put(String name, byte[] bytes) throws Exception {
        Path path = folder.resolve("evidence").resolve(name);
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    /** Every object with its verdict and what was found of weight. */
    private String run(byte[] pinned) throws Exception {
        log.data("{\"id\":1}".getBytes(StandardCharsets.UTF_8));
        log.data("{\"id\":2}".getBytes(StandardCharsets.UTF_8));
        put("data/77/segment_000000.log", log.segments().getFirst());
        List<Object> anchors = List.of(Map.of("kind", "chain-head", "subject", "stream:77", "count", log.count(), "hash", Hex.encode(log.head())),
                Map.of("kind", "pinned-state", "subject", "file:projections.db", "hash", Hex.encode(io.assay.crypto.Sha256.of(pinned))));
        byte[] trust = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", List.of(), "anchors", anchors));
        Circumstances circumstances = new Circumstances(new TrustFiles(name -> null).add(trust, "trust.json", folder).store(), Instant.parse("2026-11-15T12:00:00Z"));
        RunResult run = new Verification(Installed.formats()).run(List.of(folder.resolve("evidence")), circumstances, CustodyMode.METADATA, Lanes.one(),
                RunMonitor.SILENT);
        return String.join("; ", run.objects().stream().map(object -> object.format() + " " + object.verdict().indication() + " "
                + object.verdict().subIndication() + " " + object.findings().stream().map(seen -> seen.finding().code().code()).toList()).toList());
    }

    private static byte[] store(long applied) {
        byte[] store = new ProjectionSample().good().getFirst().bytes();
        store[12] = (byte) applied;
        CRC32 crc = new CRC32();
        crc.update(store, 0, PAGE - 4);
        for (int i = 0; i < Integer.BYTES; i++) {
            store[PAGE - 4 + i] = (byte) (crc.getValue() >>> 8 * i);
        }
        return store;
    }

    @Test
    void aDamagedStoreInsideTheFolderOfAStreamIsSeen() throws Exception {
        byte[] store = store(2);
        store[PAGE + 100] ^= 1;
        put("data/77/projections.db", store);
        assertEquals("kimberlite.log TOTAL_PASSED null []; craton.projection TOTAL_FAILED HASH_FAILURE [craton.projection-page]", run(store));
    }

    @Test
    void theIndexOfASegmentThatIsGoneShowsTheCut() throws Exception {
        put("data/77/segment_000001.log.idx.wal", new byte[16]);
        assertEquals("kimberlite.log TOTAL_FAILED ASSAY_CLAIM_CONTRADICTED [kimberlite.index]", run(new byte[0]));
    }

    /** Two records give at most four changes, and the one table of the store an index more. */
    @ParameterizedTest
    @CsvSource({"0, []", "2, []", "5, []", "6, [craton.projection-ahead]"})
    void aStoreThatKnowsMoreThanTheLogsIsNamed(int applied, String wanted) throws Exception {
        put("data/projections.db", store(applied));
        assertEquals("kimberlite.log TOTAL_PASSED null []; craton.projection TOTAL_PASSED null " + wanted, run(store(applied)));
    }

    /** What is wrong with a file that differs from the pinned one is the file, not its end. */
    @Test
    void anotherFileThanThePinnedOneIsHeadedByItsHash() throws Exception {
        put("data/projections.db", store(3));
        assertEquals("kimberlite.log TOTAL_PASSED null []; craton.projection TOTAL_FAILED HASH_FAILURE [craton.pinned-digest]", run(store(4)));
    }
}
