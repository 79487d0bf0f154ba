// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonJson;
import io.assay.canon.PythonJson.Unencodable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast path may refuse, but never accept what the exact path sees otherwise. */
class EventScannerTest {
    private static final int LINES = 40_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2026})
    void whatIsAcceptedIsWhatTheExactPathReads(long seed) {
        HostileJson hostile = new HostileJson(seed);
        EventScanner scanner = new EventScanner();
        EventLine line = new EventLine();
        int accepted = 0;
        int refused = 0;
        for (int i = 0; i < LINES; i++) {
            byte[] event = hostile.written(event(hostile.escapedNames(i % 4 != 0).object(3), i));
            byte[] bytes = i % 4 == 0 ? event : hostile.damaged(event, new String(event, StandardCharsets.ISO_8859_1).indexOf(",\"event_id") + 1);
            byte[] buffer = buffer(bytes);
            scanner.over(buffer);
            if (scanner.read(0, line) && line.next() == bytes.length + 1 && hexIntact(buffer, line)) {
                accepted++;
                agree(buffer, bytes.length, line);
            } else {
                assertTrue(i % 4 != 0, () -> "refused what the producer wrote: " + new String(event, StandardCharsets.UTF_8));
                refused++;
            }
        }
        assertTrue(accepted > LINES / 4 && refused > LINES / 4, accepted + " accepted, " + refused + " refused");
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 4711})
    void canonicalMeansThatPythonWouldWriteTheSameBytes(long seed) throws Unencodable, JsonSyntaxException {
        HostileJson hostile = new HostileJson(seed);
        CanonicalScan scan = new CanonicalScan();
        int accepted = 0;
        for (int i = 0; i < LINES; i++) {
            boolean escaped = i % 4 != 0;
            byte[] written = hostile.written(hostile.escapedNames(escaped).object(3));
            byte[] bytes = hostile.damaged(written, 0);
            scan.over(buffer(bytes));
            if (bytes.length > 0 && scan.value(0, 0) == bytes.length) {
                accepted++;
                JsonValue value = JsonReader.parse(bytes, 0, bytes.length, JsonDialect.PYTHON);
                assertArrayEquals(PythonJson.compactUtf8(value), bytes);
                assertTrue(JsonReader.duplicates(value).isEmpty());
            }
            scan.over(buffer(written));
            int end = scan.value(0, 0);
            assertTrue(end == written.length || escaped && end == CanonicalScan.UNSURE, () -> "refused " + new String(written, StandardCharsets.UTF_8));
        }
        assertTrue(accepted > LINES / 60, accepted + " damaged values were still canonical");
    }

    @Test
    void everythingUnusualIsLeftToTheExactPath() {
        String good = new String(new HostileJson(1).written(event(Map.of("a", 1L), 5)), StandardCharsets.UTF_8);
        assertTrue(reads(good));
        assertFalse(reads(good.replace("\"payload\":", "\"payload\": ")));
        assertFalse(reads(good.replace("\"org_id\":\"org-1\",", "")  + " "));
        assertFalse(reads(good.replace("\"org_id\":", "\"org_ix\":")));
        assertFalse(reads(good.replace("\"source\":\"svc@1.0.0\",", "")));
        assertFalse(reads(good.replace("\"source\":\"svc@1.0.0\",", "\"source\":\"svc@1.0.0\",\"source\":\"svc@1.0.0\",")));
        assertFalse(reads(good.replace("2026-01-05T08:01:16", "2026-02-29T08:01:16")));
        assertFalse(reads(good.replace("2026-01-05T08:01:16", "2026-01-05T24:01:16")));
        assertFalse(reads(good.replace("sha256:", "SHA256:")));
        assertFalse(reads(good.replace("\"event_id\":\"0", "\"event_id\":\"8")));
    }

    private static boolean reads(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        EventScanner scanner = new EventScanner();
        scanner.over(buffer(bytes));
        return scanner.read(0, new EventLine());
    }

    private static void agree(byte[] buffer, int length, EventLine line) {
        try {
            ExactEvent exact = ExactEvent.read(buffer, 0, length);
            assertTrue(exact.canonical(), "canonical");
            assertTrue(exact.duplicates().isEmpty(), "no name twice");
            assertTrue(Envelope.unknown(exact.object()).isEmpty(), "no unknown member");
            assertArrayEquals(exact.payload().orElseThrow(), Arrays.copyOfRange(buffer, line.payload(), line.payloadEnd()));
            assertEquals(exact.eventId(), text(buffer, line.eventId(), Ulid.LENGTH));
            assertEquals(exact.previousId().text().orElse(""), line.previousId() < 0 ? "" : text(buffer, line.previousId(), Ulid.LENGTH));
            assertEquals(exact.checksum().text().orElseThrow(), text(buffer, line.checksum(), EventScanner.CHECKSUM_LENGTH));
            assertEquals(exact.signature().text().orElseThrow(), text(buffer, line.signature(), EventScanner.SIGNATURE_LENGTH));
            assertEquals(Ulid.millis(exact.eventId()).orElseThrow(), line.ulidMillis());
            assertEquals(EventTime.micros(exact.timestamp()).orElseThrow(), line.timestampMicros());
        } catch (ExactEvent.NotAnEvent e) {
            throw new AssertionError(e.fault() + " in an accepted line: " + text(buffer, 0, length), e);
        }
    }

    /** The scanner leaves the digits to the comparison with digests; here they must only be digits. */
    private static boolean hexIntact(byte[] buffer, EventLine line) {
        return text(buffer, line.checksum() + 7, 64).equals("ab".repeat(32)) && text(buffer, line.signature() + 12, 64).equals("0f".repeat(32));
    }

    private static Map<String, Object> event(Map<String, Object> payload, int number) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event_id", "01KE6JSDDM6VN81SNNT2MXJ" + String.valueOf(100 + number % 900));
        event.put("event_type", "llm.trace.span.completed");
        event.put("schema_version", "2.0");
        event.put("source", "svc@1.0.0");
        event.put("timestamp", "2026-01-05T08:01:16." + (100_000 + number));
        event.compute("timestamp", (name, text) -> text + "Z");
        event.put("payload", payload);
        event.put("checksum", "sha256:" + "ab".repeat(32));
        event.put("signature", "hmac-sha256:" + "0f".repeat(32));
        if (number % 3 > 0) {
            event.put("prev_id", "01KE6JSDDM6VN81SNNT2MXJDJG");
        }
        event.put("org_id", "org-1");
        if (number % 5 == 0) {
            event.put("tags", Map.of("env", "prod"));
        }
        return event;
    }

    private static byte[] buffer(byte[] bytes) {
        byte[] buffer = Arrays.copyOf(bytes, bytes.length + 1 + EventScanner.SLACK);
        buffer[bytes.length] = '\n';
        return buffer;
    }

    private static String text(byte[] buffer, int at, int length) {
        return new String(buffer, at, length, StandardCharsets.UTF_8);
    }
}
