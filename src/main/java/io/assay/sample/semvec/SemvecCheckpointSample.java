// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.semvec;

import io.assay.canon.CanonicalJson;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A checkpoint of the demo's store that the demo's trust file anchors. Tampered: the sign of the first component. */
public final class SemvecCheckpointSample implements Sample {
    private static final String FILE = "checkpoint.json";

    private final SemvecLog log = new SemvecLog(SemvecLog.EVENTS.size());

    @Override
    public String name() {
        return "semvec-checkpoint";
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile(FILE, checkpoint(log.state())));
    }

    @Override
    public List<SampleFile> tampered() {
        double[] other = log.state();
        other[0] = -other[0];
        return List.of(new SampleFile(FILE, checkpoint(other)));
    }

    private byte[] checkpoint(double[] state) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("format", "assay-semvec-checkpoint/1");
        members.put("profile", "assay-ema-1");
        members.put("store_id", SemvecLog.STORE);
        members.put("user_id", SemvecLog.USER);
        members.put("dimension", SemvecLog.DIMENSION);
        members.put("alpha", "0.1");
        members.put("beta", "0.9");
        members.put("input_norm", "l2");
        members.put("state_norm", "l2");
        members.put("n", SemvecLog.EVENTS.size());
        members.put("last_seq", log.last().seq());
        members.put("last_event_id", log.last().id());
        members.put("created_at", log.last().time() + "Z");
        members.put("state_b64", Base64.getEncoder().encodeToString(SemvecLog.bytes(state)));
        members.put("state_sha256", log.fingerprint());
        members.put("stream_sha256", log.streamDigest());
        return CanonicalJson.bytes((Object) members);
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of();
    }

    @Override
    public List<Map<String, Object>> anchors() {
        return List.of(log.anchor());
    }
}
