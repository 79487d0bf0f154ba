// SPDX-License-Identifier: Apache-2.0
package io.assay.sample;

import io.assay.canon.Hex;
import io.assay.crypto.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The log of a loan agent: decisions, reviews, tool calls, a key rotation, signed and linked. Tampered: one decision turned into its
 * opposite, one review removed, one time moved, and the end cut off.
 */
public final class SpanforgeChainSample implements Sample {
    private static final String NAME = "spanforge-chain";
    private static final String FILE = "events.jsonl";
    private static final String SEED = "assay demo spanforge chain";
    private static final int DECIDED = 1;

    private final SpanforgeChain chain;
    private final String rotation;

    /** The demo's log, with {@code rounds} loan applications before the rotation and as many after it. */
    public SpanforgeChainSample(int rounds) {
        chain = new SpanforgeChain(SEED, secret(1), Instant.parse("2026-03-02T08:15:00.250Z"));
        for (int i = 0; i < rounds; i++) {
            application(i);
        }
        chain.rotate(secret(2), 900_000);
        rotation = chain.lastId();
        for (int i = rounds; i < 2 * rounds; i++) {
            application(i);
        }
    }

    private static String secret(int number) {
        return Hex.encode(Sha256.of((SEED + " secret " + number).getBytes(StandardCharsets.UTF_8)));
    }

    private void application(int number) {
        Map<String, Object> org = Map.of("org_id", "org_demo_bank", "team_id", "credit");
        String id = "loan-" + (1041 + number);
        chain.event("llm.trace.span.completed", 42_000 + number * 977L, org, Map.of("span_name", "assess", "model", Map.of("name", "gpt-4o"),
            "duration_ms", 1840.25 + number, "status", "ok"));
        chain.event("decision.made", 1_250, org, Map.of("decision_id", id, "model_id", "gpt-4o", "outcome", number % 3 == 0 ? "rejected" : "approved",
            "confidence", 0.875 + number / 1000.0));
        chain.event("hitl.reviewed", 360_000, org, Map.of("decision_id", id, "reviewer", number % 2 == 0 ? "A. Öztürk" : "M. Weiß", "outcome", "confirmed"));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile(FILE, SpanforgeChain.file(chain.lines())));
    }

    @Override
    public List<SampleFile> tampered() {
        List<byte[]> lines = new ArrayList<>(chain.lines());
        lines.set(DECIDED, replaced(lines.get(DECIDED), "\"rejected\"", "\"approved\""));
        lines.set(lines.size() - 2, replaced(lines.get(lines.size() - 2), "\"timestamp\":\"2026-03-02T", "\"timestamp\":\"2026-02-27T"));
        lines.remove(DECIDED + 1);
        lines.removeLast();
        return List.of(new SampleFile(FILE, SpanforgeChain.file(lines)));
    }

    private static byte[] replaced(byte[] line, String old, String by) {
        return new String(line, StandardCharsets.UTF_8).replace(old, by).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(
            Map.of("id", "demo-spanforge-2026", "kind", "hmac-secret", "purposes", List.of("spanforge.event"), "utf8", secret(1), "origin", "demo"),
            Map.of("id", "demo-spanforge-2026-b", "kind", "hmac-secret", "purposes", List.of("spanforge.event"), "utf8", secret(2),
                "afterEvent", rotation, "origin", "demo"));
    }

    @Override
    public List<Map<String, Object>> anchors() {
        return List.of(Map.of("kind", "chain-head", "subject", NAME + "/" + FILE, "count", chain.lines().size(), "eventId", chain.lastId(),
            "signature", chain.lastSignature()));
    }
}
