// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.RecordedEvent;
import io.assay.format.verity.VerityEvent;
import io.assay.sample.verity.VerityExportSample;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the quick scan accepts, the exact reader reads the same, and finds nothing to say about it. */
class EventScanTest {
    private static final Locator FILE = Locator.of("export.jsonl");

    @Test
    void theProducersLinesAreScanned() throws Exception {
        for (String line : lines()) {
            assertTrue(agrees(line.getBytes(StandardCharsets.UTF_8)), line);
        }
    }

    @Test
    void theExactReaderIsTheMeasureOnHostileLines() throws Exception {
        Random random = new Random(5);
        List<String> lines = lines();
        int accepted = 0;
        for (int round = 0; round < 200_000; round++) {
            byte[] line = lines.get(random.nextInt(lines.size())).getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(3); i >= 0; i--) {
                int at = random.nextInt(line.length);
                line[at] = random.nextBoolean() ? (byte) random.nextInt(256) : line[random.nextInt(line.length)];
            }
            accepted += agrees(line) ? 1 : 0;
        }
        assertTrue(accepted > 10_000, "accepted " + accepted);
    }

    private static List<String> lines() {
        return new String(new VerityExportSample().good().getFirst().bytes(), StandardCharsets.UTF_8).lines().toList();
    }

    private static boolean agrees(byte[] line) throws Exception {
        byte[] buffer = Arrays.copyOf(line, line.length + LineWindows.SLACK);
        Arrays.fill(buffer, line.length, buffer.length, (byte) '\n');
        EventScan scan = new EventScan(buffer, 0, FILE);
        if (scan.scan(0, 1) != line.length) {
            return false;
        }
        Tally noted = new Tally();
        try {
            Optional<RecordedEvent> exact = JsonEvent.read((JsonObject) JsonReader.parse(line), FILE, noted);
            assertEquals(List.of(), noted.shown());
            same(exact.orElseThrow(), scan);
        } catch (JsonSyntaxException noJson) {
            throw new AssertionError(new String(line, StandardCharsets.ISO_8859_1), noJson);
        }
        return true;
    }

    private static void same(VerityEvent exact, VerityEvent quick) {
        assertEquals(List.of(exact.position(), exact.timestamp(), exact.tenantId(), exact.streamId(), exact.stream(), exact.actor(), exact.causedBy(),
                exact.clientIp(), exact.operation(), exact.keyId(), exact.isEncrypted(), exact.hasPayload()),
                List.of(quick.position(), quick.timestamp(), quick.tenantId(), quick.streamId(), quick.stream(), quick.actor(), quick.causedBy(),
                        quick.clientIp(), quick.operation(), quick.keyId(), quick.isEncrypted(), quick.hasPayload()));
        assertArrayEquals(exact.payload(), quick.payload());
        assertArrayEquals(exact.idempotencyId(), quick.idempotencyId());
        assertArrayEquals(exact.nonce(), quick.nonce());
        assertArrayEquals(exact.prevHash(), quick.prevHash());
        assertArrayEquals(exact.hash(), quick.hash());
    }
}
