// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.semvec;

import io.assay.canon.CanonicalJson;
import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A checkpoint of four components that the demo's trust file anchors. Tampered: the sign of the first component. */
public final class SemvecCheckpointSample implements Sample {
    private static final String FILE = "checkpoint.json";
    private static final String USER = "user-demo-checkpoint";
    private static final String CREATED = "2026-11-14T23:00:00Z";
    private static final String LAST = "209aa68d-9697-4173-bfa0-e39e905db965";
    private static final double[] STATE = {0.5, -0.5, 0.1, 0.7};
    private static final long COUNT = 10;
    private static final long SEQ = 36;

    @Override
    public String name() {
        return "semvec-checkpoint";
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile(FILE, checkpoint(STATE)));
    }

    @Override
    public List<SampleFile> tampered() {
        double[] other = STATE.clone();
        other[0] = -other[0];
        return List.of(new SampleFile(FILE, checkpoint(other)));
    }

    private static byte[] checkpoint(double[] state) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", "assay-semvec-checkpoint/1");
        members.put("profile", "assay-ema-1");
        members.put("store_id", "demo-store");
        members.put("user_id", USER);
        members.put("dimension", STATE.length);
        members.put("alpha", "0.1");
        members.put("beta", "0.9");
        members.put("input_norm", "l2");
        members.put("state_norm", "l2");
        members.put("n", COUNT);
        members.put("last_seq", SEQ);
        members.put("last_event_id", LAST);
        members.put("created_at", CREATED);
        members.put("state_b64", Base64.getEncoder().encodeToString(bytes(state)));
        members.put("state_sha256", fingerprint());
        members.put("stream_sha256", stream());
        return CanonicalJson.bytes((Object) members);
    }

    private static byte[] bytes(double[] state) {
        ByteBuffer buffer = ByteBuffer.allocate(state.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (double component : state) {
            buffer.putDouble(component);
        }
        return buffer.array();
    }

    private static String fingerprint() {
        byte[] numbers = ByteBuffer.allocate(Integer.BYTES + Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(STATE.length).putLong(COUNT).array();
        return Hex.encode(Sha256.of("assay-semvec-state/1\n".getBytes(StandardCharsets.US_ASCII), numbers, bytes(STATE)));
    }

    private static String stream() {
        return Hex.encode(Sha256.of("assay demo stream".getBytes(StandardCharsets.US_ASCII)));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of();
    }

    @Override
    public List<Map<String, Object>> anchors() {
        return List.of(Map.of("kind", "semvec-checkpoint", "subject", USER, "count", COUNT, "position", SEQ, "eventId", LAST, "hash", stream(),
                "stateHash", fingerprint(), "createdAt", CREATED));
    }
}
