// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.semvec;

import io.assay.canon.CanonicalJson;
import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A session as the producer’s engine may export it: nobody signs it, so it never passes. Tampered: a component of the state is gone and the checksum
 * taken again, which the dimension contradicts.
 */
public final class SemvecSnapshotSample implements Sample {
    private static final double[] STATE = {0.5, -0.25, 0.125, 0.75};

    @Override
    public String name() {
        return "semvec-snapshot";
    }

    @Override
    public List<SampleFile> good() {
        return List.of(snapshot(STATE));
    }

    @Override
    public boolean isProvable() {
        return false;
    }

    @Override
    public List<SampleFile> tampered() {
        return List.of(snapshot(Arrays.copyOf(STATE, STATE.length - 1)));
    }

    private static SampleFile snapshot(double[] vector) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("beta", 0.85);
        state.put("config", Map.of("dimension", STATE.length));
        state.put("long_term", List.of());
        state.put("long_term_count", 0);
        state.put("semantic_state", Arrays.stream(vector).boxed().toList());
        state.put("short_term", List.of(Map.of("text", "Bitte bis Freitag", "embedding", List.of(0.5, 0.5, -0.5, 0.5))));
        state.put("short_term_count", 1);
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("checksum", Hex.encode(Sha256.of(CanonicalJson.bytes((Object) state))));
        members.put("session_id", "session-anna");
        members.put("state_dict", state);
        return new SampleFile("session.json", CanonicalJson.bytes((Object) members));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of();
    }
}
