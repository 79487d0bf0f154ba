// SPDX-License-Identifier: Apache-2.0
package io.assay.sample;

import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A few signed events as one JSON array, as an interface hands them out. Tampered: an outcome turned into its opposite. */
public final class SpanforgeEventsSample implements Sample {
    private static final String SEED = "assay demo spanforge events";
    private static final String FILE = "events.json";

    private final SpanforgeChain chain = new SpanforgeChain(SEED, secret(), Instant.parse("2026-06-01T10:00:00.125Z"));

    public SpanforgeEventsSample() {
        for (int i = 0; i < 3; i++) {
            chain.event("decision.made", 30_000 + i * 911L, Map.of("org_id", "org_claims"), Map.of("decision_id", "c-" + i, "outcome", i == 1 ? "refused" : "paid"));
        }
    }

    private static String secret() {
        return Hex.encode(Sha256.of((SEED + " secret").getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String name() {
        return "spanforge-events";
    }

    private String array() {
        return chain.lines().stream().map(line -> new String(line, StandardCharsets.UTF_8)).collect(Collectors.joining(",\n", "[", "]"));
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile(FILE, array().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<SampleFile> tampered() {
        return List.of(new SampleFile(FILE, array().replace("\"refused\"", "\"paid\"").getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(Map.of("id", "demo-spanforge-events", "kind", "hmac-secret", "purposes", List.of("spanforge.event"), "utf8", secret(), "origin", "demo"));
    }
}
