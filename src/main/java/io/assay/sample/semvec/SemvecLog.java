// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.semvec;

import io.assay.canon.CanonicalJson;
import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The events of one user of the demo, folded and chained as the profiles {@code assay-ema-1} and {@code assay-semvec-checkpoint/1} say (specification of
 * semvec, sections 3 and 4). It computes everything itself, so that the verifier is not measured by itself.
 */
final class SemvecLog {
    static final String USER = "user-anna";
    static final String STORE = "demo-store";
    static final int DIMENSION = 4;

    private static final byte[] NONE = {-1, -1, -1, -1};

    /** One event. */
    record Event(long seq, String id, String time, String text, double[] embedding, String meta) {
        /** The time with an offset, as a store writes it. */
        String created() {
            return time + "+00:00";
        }
    }

    /** Three events; the numbers between them belonged to somebody who was forgotten. */
    static final List<Event> EVENTS = List.of(
            new Event(1, "209aa68d-9697-4173-bfa0-e39e905db965", "2026-11-02T08:15:00.125000", "Bitte 1.250,00 EUR bis 15.11.2026 an DE89 3704 0044 0532 0130 00",
                    new double[] {0.5, -0.5, 0.1, 0.7}, "{\"channel\": \"chat\", \"turn\": 1}"),
            new Event(3, "6e761a63-384e-4d2c-ae05-026d382935ea", "2026-11-03T09:30:00.500000", "Usage 4,723.5 kWh, reference 3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                    new double[] {0.25, 0.75, -0.5, 0.125}, null),
            new Event(5, "dc64cae3-3b13-4cdd-8795-ca80a260f598", "2026-11-04T10:45:00.000000", "No facts in this line.", new double[] {-0.375, 0.5, 0.25, 0.0625},
                    "{\"channel\": \"mail\"}"));

    private final int count;
    private double[] state = new double[DIMENSION];
    private byte[] stream = Sha256.of(ascii("assay-semvec-stream/1\n"), prefixed(USER));

    /** The state after so many events. */
    SemvecLog(int count) {
        this.count = count;
        for (int i = 0; i < count; i++) {
            fold(i);
        }
    }

    private void fold(int index) {
        Event event = EVENTS.get(index);
        double[] unit = unit(event.embedding());
        double[] next = unit;
        if (index > 0) {
            next = new double[DIMENSION];
            for (int i = 0; i < DIMENSION; i++) {
                next[i] = 0.9 * state[i] + 0.1 * unit[i];
            }
        }
        state = unit(next);
        byte[] meta = event.meta() == null ? NONE : prefixed(event.meta());
        byte[] vector = bytes(event.embedding());
        stream = Sha256.of(stream, Sha256.of(prefixed(event.id()), prefixed(USER), prefixed("update"), prefixed(event.time() + "Z"), prefixed(event.text()), meta,
                u32(vector.length), vector));
    }

    private static double[] unit(double[] vector) {
        double sum = 0;
        for (double component : vector) {
            sum = sum + component * component;
        }
        double length = Math.sqrt(sum);
        double[] unit = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }

    double[] state() {
        return state.clone();
    }

    Event last() {
        return EVENTS.get(count - 1);
    }

    String fingerprint() {
        byte[] numbers = ByteBuffer.allocate(Integer.BYTES + Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(DIMENSION).putLong(count).array();
        return Hex.encode(Sha256.of(ascii("assay-semvec-state/1\n"), numbers, bytes(state)));
    }

    String streamDigest() {
        return Hex.encode(stream);
    }

    /** What the auditor wrote down at an earlier visit. */
    Map<String, Object> anchor() {
        return Map.of("kind", "semvec-checkpoint", "subject", USER, "count", (long) count, "position", last().seq(), "eventId", last().id(), "hash", streamDigest(),
                "stateHash", fingerprint(), "createdAt", last().time() + "Z");
    }

    /** Binary64, little-endian. */
    static byte[] bytes(double[] vector) {
        ByteBuffer buffer = ByteBuffer.allocate(vector.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (double component : vector) {
            buffer.putDouble(component);
        }
        return buffer.array();
    }

    /**
     * Records of the audit log, chained: number, time, action, user, detail, previous hash, own hash.
     *
     * @param entries time, action, user or null, detail
     */
    static List<List<Object>> audit(List<List<Object>> entries) {
        List<List<Object>> records = new ArrayList<>();
        String before = "0".repeat(64);
        for (List<Object> entry : entries) {
            long id = records.size() + 1L;
            byte[] user = entry.get(2) == null ? NONE : prefixed((String) entry.get(2));
            String hash = Hex.encode(Sha256.of(Hex.decode(before).orElseThrow(), prefixed(Long.toString(id)), prefixed((String) entry.get(0)),
                    prefixed((String) entry.get(1)), user, prefixed((String) entry.get(3))));
            List<Object> record = new ArrayList<>(entry);
            record.addFirst(id);
            record.add(before);
            record.add(hash);
            records.add(record);
            before = hash;
        }
        return records;
    }

    /** Names and values in turn, written as canonical JSON. */
    static String json(Object... pairs) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            members.put((String) pairs[i], pairs[i + 1]);
        }
        return new String(CanonicalJson.bytes((Object) members), StandardCharsets.UTF_8);
    }

    private static byte[] prefixed(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + bytes.length).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length).put(bytes).array();
    }

    private static byte[] u32(int number) {
        return ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
