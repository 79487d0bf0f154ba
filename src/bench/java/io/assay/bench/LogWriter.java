// SPDX-License-Identifier: Apache-2.0
package io.assay.bench;

import io.assay.sample.SpanforgeChain;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Writes a signed event log of any size for measurements: traces, decisions, costs and reviews of an agent, about 790 bytes an event. */
public final class LogWriter {
    /** The secret that signs. */
    public static final String SECRET = "bench-secret-0123456789-ABCDEFGH-01!";

    private static final int AT_ONCE = 1000;
    private static final List<String> WORDS = List.of("applicant", "income", "verified", "employer", "statement", "limit", "ratio", "policy", "manual",
        "review", "collateral", "überprüft", "contract", "délai", "threshold", "signal", "account", "history", "term", "rate");

    private final SplittableRandom random = new SplittableRandom(20260101);

    private LogWriter() {}

    /** Writes that many events; the same bytes every time. */
    public static void write(Path file, long events) throws IOException {
        LogWriter writer = new LogWriter();
        SpanforgeChain chain = new SpanforgeChain("bench", SECRET, Instant.parse("2026-01-01T00:00:00Z"));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (long i = 0; i < events; i++) {
                writer.event(chain, i);
                if (i % AT_ONCE == AT_ONCE - 1) {
                    chain.drainTo(out);
                }
            }
            chain.drainTo(out);
        }
    }

    private void event(SpanforgeChain chain, long number) {
        Map<String, Object> envelope = new TreeMap<>(Map.of("org_id", "org_01HXBENCH", "team_id", "team_credit", "session_id", "sess-" + hex(4)));
        if (number % 2 == 0) {
            envelope.put("trace_id", hex(32));
            envelope.put("span_id", hex(16));
        }
        if (number % 3 == 0) {
            envelope.put("tags", Map.of("env", "production", "region", "eu-central-1"));
        }
        int millis = random.nextInt(1, 900);
        switch ((int) (number % 4)) {
            case 0 -> chain.event("llm.trace.span.completed", millis, envelope, span());
            case 1 -> chain.event("decision.made", millis, envelope, decision(number));
            case 2 -> chain.event("llm.cost.token.recorded", millis, envelope, cost());
            default -> chain.event("hitl.reviewed", millis, envelope, review(number));
        }
    }

    private Map<String, Object> span() {
        return Map.of("span_name", "assess." + word(), "status", "ok", "duration_ms", random.nextInt(1, 99_999_999) / 10_000.0,
            "start_time_unix_nano", 1_767_225_600_000_000_000L + random.nextInt(), "model", Map.of("name", "claude-3-5-sonnet", "system", "anthropic"),
            "token_usage", Map.of("input_tokens", (long) random.nextInt(9000), "output_tokens", (long) random.nextInt(2000)), "prompt", text(16));
    }

    private Map<String, Object> decision(long number) {
        return Map.of("decision_id", "dec-" + number, "model_id", "gpt-4o", "outcome", number % 8 == 1 ? "rejected" : "approved", "confidence", random.nextDouble(),
            "features", Map.of("income", (long) random.nextInt(90_000), "ratio", random.nextInt(1000) / 1000.0, "region", "eu", "flags", List.of("a1", "b2")),
            "rationale", text(20));
    }

    private Map<String, Object> cost() {
        return Map.of("currency", "USD", "model", Map.of("name", "gpt-4o-mini"), "tokens", (long) random.nextInt(20_000),
            "total_cost_usd", random.nextInt(99_999_999) / 100_000_000.0, "note", text(22), "cached", random.nextBoolean());
    }

    private Map<String, Object> review(long number) {
        Map<String, Object> review = new TreeMap<>(Map.of("decision_id", "dec-" + (number - 2), "reviewer", "user-" + random.nextInt(99), "outcome", "confirmed",
            "comment", text(24) + "\n\"" + word() + "\"", "seconds", random.nextInt(3600) + 0.5));
        review.put("escalated_to", null);
        return review;
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(word());
        }
        return text.toString();
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String hex(int digits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            text.append(Character.forDigit(random.nextInt(16), 16));
        }
        return text.toString();
    }
}
