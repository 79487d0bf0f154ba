// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.canon.CanonicalJson;
import io.assay.canon.Hex;
import io.assay.crypto.AesGcm;
import io.assay.crypto.Sha256;
import io.assay.crypto.UnusableKey;
import io.assay.crypto.signature.Ed25519Signer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small producer of a VerityDB log as the seed document draws it, in the byte forms of profile assay-vdb/1: events, hashes, seals, proof, wrapped
 * keys. It computes everything itself, so that the verifier is not measured by itself. Keys come from fixed seeds.
 */
public final class VerityLog {
    /** Whose log it is. */
    public static final long TENANT = 123;
    /** Time of the first event, nanoseconds since 1970. */
    public static final long BEGAN = 1_705_314_618_364_050_663L;

    private static final long STEP = 41_000_000_123L;
    private static final byte[] EMPTY_AAD = new byte[0];

    private final List<Map<String, Object>> events = new ArrayList<>();
    private final List<byte[]> hashes = new ArrayList<>();

    /** Appends an event whose payload is in clear. */
    public VerityLog add(String operation, String payload) {
        return append(operation, payload.getBytes(StandardCharsets.UTF_8), null);
    }

    /** Appends an event whose payload is encrypted under the data key, with the nonce that its position gives. */
    public VerityLog addEncrypted(String operation, String payload) {
        byte[] nonce = ByteBuffer.allocate(AesGcm.NONCE_LENGTH).order(ByteOrder.LITTLE_ENDIAN).putLong(events.size()).array();
        return append(operation, cipher(secret("dek")).seal(nonce, payload.getBytes(StandardCharsets.UTF_8), EMPTY_AAD), "dek_123_1");
    }

    private VerityLog append(String operation, byte[] payload, String keyId) {
        long position = events.size();
        byte[] before = hashes.isEmpty() ? new byte[32] : hashes.getLast();
        byte[] hash = Sha256.of(before, u64(position), u64(BEGAN + position * STEP), payload);
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("position", position);
        event.put("timestamp", BEGAN + position * STEP);
        event.put("tenant_id", TENANT);
        event.put("stream_id", 1L);
        event.put("stream", "records");
        event.put("actor", position % 2 == 0 ? "system:ingest" : "user:alice@example.com");
        event.put("caused_by", position % 2 == 0 ? null : "req-" + position);
        event.put("client_ip", "10.0.0." + position);
        event.put("operation", operation);
        event.put("idempotency_id", position == 0 ? null : Hex.encode(Sha256.of(u64(position), payload)).substring(0, 32));
        event.put("key_id", keyId);
        event.put("data", Base64.getEncoder().encodeToString(payload));
        event.put("prev_hash", Hex.encode(before));
        event.put("hash", Hex.encode(hash));
        events.add(event);
        hashes.add(hash);
        return this;
    }

    /** The events, members in the order of the profile. */
    public List<Map<String, Object>> events() {
        return events;
    }

    /** One seal over the events up to a position; the projection hash is whatever the caller computed. */
    public Map<String, Object> seal(int position, byte[] projection) {
        long sealedAt = BEGAN + position * STEP + 1_000;
        byte[] message = join(u64(position), hashes.get(position), projection, u64(sealedAt));
        Ed25519Signer signer = signer("seal");
        Map<String, Object> seal = new LinkedHashMap<>();
        seal.put("through_position", (long) position);
        seal.put("log_hash", Hex.encode(hashes.get(position)));
        seal.put("projection_hash", Hex.encode(projection));
        seal.put("sealed_at", sealedAt);
        seal.put("signature", Hex.encode(signer.sign(message)));
        seal.put("signer", Hex.encode(signer.publicKey()));
        return seal;
    }

    /** The signed proof of an export with these bytes. */
    public Map<String, Object> proof(byte[] export, String format, Map<String, Object> seal) {
        byte[] root = root(hashes.stream().map(hash -> Sha256.of(new byte[1], hash)).toList());
        byte[] content = Sha256.of(export);
        long last = events.size() - 1L;
        byte[] message = join("VerityDB-Export-v1".getBytes(StandardCharsets.US_ASCII), Sha256.of("exp_demo".getBytes(StandardCharsets.UTF_8)),
                u64(TENANT), u64(0), u64(last), u64(events.size()), new byte[32], hashes.getLast(), root, content);
        Ed25519Signer signer = signer("export");
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("export_id", "exp_demo");
        proof.put("tenant_id", TENANT);
        proof.put("range", ordered("from_position", 0L, "to_position", last));
        proof.put("hashes", ordered("first_event_prev_hash", Hex.encode(new byte[32]), "last_event_hash", Hex.encode(hashes.getLast()),
                "merkle_root", Hex.encode(root)));
        proof.put("sealed_checkpoint", ordered("position", seal.get("through_position"), "signature", seal.get("signature"), "signer", seal.get("signer"),
                "log_hash", seal.get("log_hash"), "projection_hash", seal.get("projection_hash"), "sealed_at", seal.get("sealed_at")));
        proof.put("profile", "assay-vdb/1");
        proof.put("format", format);
        proof.put("event_count", (long) events.size());
        proof.put("content_hash", Hex.encode(content));
        proof.put("export_signature", ordered("signer", Hex.encode(signer.publicKey()), "signature", Hex.encode(signer.sign(message))));
        return proof;
    }

    /** The key file: the tenant's key under the master key, the data key under the tenant's key. */
    public static Map<String, Object> keys() {
        Map<String, Object> dataKey = ordered("key_id", "dek_123_1", "from_position", 0L, "to_position", null, "wrapped_dek", wrapped("kek", "dek"));
        Map<String, Object> tenant = ordered("tenant_id", TENANT, "kek_id", "kek_123", "kek_status", "active", "destroyed_at", null, "wrapped_kek",
                wrapped("master", "kek"), "deks", List.of(dataKey));
        return ordered("profile", "assay-vdb/1", "master_key_id", "demo-master", "tenants", List.of(tenant));
    }

    /** The root of the state in which one row stands, or none. */
    public static byte[] projection(String stream, String id, Map<String, Object> row) {
        if (row.isEmpty()) {
            return Sha256.of();
        }
        byte[] name = stream.getBytes(StandardCharsets.UTF_8);
        byte[] key = id.getBytes(StandardCharsets.UTF_8);
        return Sha256.of(new byte[1], u32(name.length), name, u32(key.length), key, CanonicalJson.bytes(row));
    }

    /** The trust file's entries for the demo keys. */
    public static List<Map<String, Object>> trust() {
        return List.of(key("demo-seal", "ed25519", "verity.checkpoint", signer("seal").publicKey()),
                key("demo-export", "ed25519", "verity.export", signer("export").publicKey()), key("demo-master", "kek", "verity.master-key", secret("master")));
    }

    /** Members in this order. */
    public static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> key(String id, String kind, String purpose, byte[] bytes) {
        return Map.of("id", id, "kind", kind, "purposes", List.of(purpose), "hex", Hex.encode(bytes), "origin", "demo");
    }

    private static String wrapped(String under, String what) {
        byte[] nonce = java.util.Arrays.copyOf(secret("nonce " + what), AesGcm.NONCE_LENGTH);
        return Base64.getEncoder().encodeToString(join(nonce, cipher(secret(under)).seal(nonce, secret(what), EMPTY_AAD)));
    }

    private static AesGcm cipher(byte[] key) {
        try {
            return AesGcm.of(key);
        } catch (UnusableKey impossible) {
            throw new IllegalStateException("32 bytes are a key", impossible);
        }
    }

    private static byte[] secret(String name) {
        return Sha256.of(("assay demo, not for production: verity " + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Ed25519Signer signer(String name) {
        return new Ed25519Signer(secret(name));
    }

    private static byte[] root(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return Sha256.of(new byte[] {1}, root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    private static byte[] join(byte[]... parts) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] u64(long value) {
        return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
    }

    private static byte[] u32(int value) {
        return ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
    }
}
