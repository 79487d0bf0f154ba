// SPDX-License-Identifier: Apache-2.0
package io.assay.bench;

import io.assay.sample.SpanforgeChain;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;

/** Writes a signed event log in which a tenth as many things are named as there are events: sessions, consents, reviews and models, each at random. */
final class SubjectWriter {
    private static final int AT_ONCE = 1000;
    private static final int EVENTS_A_THING = 10;
    private static final int MERGED = 500_000;
    private static final int BACK = 20 * 60 * 1000;
    private static final int LATE = 10;
    private static final int LATEST = 40;

    private SubjectWriter() {}

    /** @param ordered false: every tenth event is up to 40 ms earlier than the one before it, and every 500,000th 20 minutes, as where logs are merged */
    static void write(Path file, long events, boolean ordered) throws IOException {
        SplittableRandom random = new SplittableRandom(20260104);
        SpanforgeChain chain = new SpanforgeChain("bench", LogWriter.SECRET, Instant.parse("2026-01-01T00:00:00Z"));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (long i = 0; i < events; i++) {
                long thing = random.nextLong(Math.max(1, events / EVENTS_A_THING));
                event(chain, random, (int) (thing % 4), "s-" + thing, ordered ? random.nextInt(1, 9) : later(random, i));
                if (i % AT_ONCE == AT_ONCE - 1) {
                    chain.drainTo(out);
                }
            }
            chain.drainTo(out);
        }
    }

    private static int later(SplittableRandom random, long number) {
        return number % MERGED == MERGED - 1 ? -BACK : number % LATE == LATE - 1 ? -random.nextInt(LATEST) : random.nextInt(1, 9);
    }

    private static void event(SpanforgeChain chain, SplittableRandom random, int kind, String thing, int millis) {
        switch (kind) {
            case 0 -> chain.event("decision.made", millis, Map.of("session_id", thing), Map.of("decision_id", thing, "outcome", "approved"));
            case 1 -> chain.event("consent.granted", millis, Map.of(), Map.of("subject_id", thing, "scope", "credit", "status",
                random.nextBoolean() ? "granted" : "revoked", "expiry", "2026-06-01T00:00:00Z"));
            case 2 -> chain.event("hitl.reviewed", millis, Map.of(), Map.of("decision_id", thing, "reviewer", "user-" + random.nextInt(99), "outcome", "confirmed"));
            default -> chain.event("model_registry.updated", millis, Map.of(), Map.of("model_id", thing, "status", "active", "version", "v" + random.nextInt(99)));
        }
    }
}
