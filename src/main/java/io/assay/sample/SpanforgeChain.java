// SPDX-License-Identifier: Apache-2.0
package io.assay.sample;

import io.assay.canon.Hex;
import io.assay.canon.JsonValues;
import io.assay.canon.PythonJson;
import io.assay.canon.PythonJson.Unencodable;
import io.assay.crypto.PreparedHmac;
import io.assay.crypto.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small producer of signed events as Spanforge writes them (specification of Spanforge, sections 2 to 4): checksums, signatures
 * and links, one event a line. The same seed gives the same bytes.
 */
public final class SpanforgeChain {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TIME_CHARACTERS = 10;
    private static final int RANDOM_CHARACTERS = 16;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final String seed;
    private final List<byte[]> lines = new ArrayList<>();
    private long count;
    private PreparedHmac secret;
    private Instant now;
    private String lastId = "";
    private String lastSignature = "";

    /** Begins a chain at an instant, signed with the UTF-8 bytes of the secret. */
    public SpanforgeChain(String seed, String secret, Instant begin) {
        this.seed = seed;
        this.secret = prepared(secret);
        this.now = begin;
    }

    private static PreparedHmac prepared(String secret) {
        return new PreparedHmac(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a signed event so many milliseconds after the one before; {@code envelope} holds further members of the event. */
    public SpanforgeChain event(String type, long millisLater, Map<String, Object> envelope, Map<String, Object> payload) {
        now = now.plusMillis(millisLater).plusNanos(((count * 131L + 217) % 1000) * 1000);
        TreeMap<String, Object> event = new TreeMap<>(envelope);
        String id = id();
        event.put("event_id", id);
        event.put("event_type", type);
        event.put("payload", payload);
        event.put("schema_version", "2.0");
        event.putIfAbsent("source", "loan-agent@1.4.2");
        event.put("timestamp", TIME.format(now));
        String checksum = "sha256:" + Hex.encode(Sha256.of(formA(payload)));
        lastSignature = "hmac-sha256:" + Hex.encode(secret.of((id + "|" + checksum + "|" + lastId).getBytes(StandardCharsets.UTF_8)));
        event.put("checksum", checksum);
        event.put("signature", lastSignature);
        if (!lastId.isEmpty()) {
            event.put("prev_id", lastId);
        }
        lastId = id;
        lines.add(formA(event));
        return this;
    }

    /** Adds a rotation event, signed with the old secret, and goes on with the new one. */
    public SpanforgeChain rotate(String next, long millisLater) {
        String hash = Hex.encode(Sha256.of(next.getBytes(StandardCharsets.UTF_8)));
        event("llm.audit.key.rotated", millisLater, Map.of(),
            Map.of("rotation_marker", "true", "new_secret_hash", hash, "rotated_by", "key-ceremony", "reason", "scheduled"));
        secret = prepared(next);
        return this;
    }

    /** The lines so far, without line feeds. */
    public List<byte[]> lines() {
        return List.copyOf(lines);
    }

    /** Writes the lines so far, each with its line feed, and forgets them; the chain goes on. */
    public void drainTo(OutputStream out) throws IOException {
        out.write(file(lines));
        lines.clear();
    }

    /** The file: each line with its line feed. */
    public static byte[] file(List<byte[]> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            out.writeBytes(line);
            out.write('\n');
        }
        return out.toByteArray();
    }

    /** Id of the last event. */
    public String lastId() {
        return lastId;
    }

    /** Signature of the last event. */
    public String lastSignature() {
        return lastSignature;
    }

    private String id() {
        StringBuilder id = new StringBuilder();
        long millis = now.toEpochMilli();
        for (int i = TIME_CHARACTERS - 1; i >= 0; i--) {
            id.append(ALPHABET.charAt((int) (millis >>> 5 * i) & 31));
        }
        byte[] random = Sha256.of((seed + " event " + count++).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            id.append(ALPHABET.charAt(random[i] & 31));
        }
        return id.toString();
    }

    private static byte[] formA(Object value) {
        try {
            return PythonJson.compactUtf8(JsonValues.of(value));
        } catch (Unencodable e) {
            throw new IllegalArgumentException("a sample holds nothing that Python could not write", e);
        }
    }
}
