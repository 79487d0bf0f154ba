// SPDX-License-Identifier: Apache-2.0
package io.assay.survey;

import io.assay.evidence.Event;
import io.assay.evidence.Standing;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts the events that bear one id: what another file tells in the same words is a copy of it. */
final class Bearers {
    /** How many are told apart; further ones are counted as they come. */
    private static final int MOST = 10_000;

    private final Map<String, Map<String, Map<String, long[]>>> logs = new HashMap<>();
    private int apart;

    /** How often, and how often so that a proof binds it. */
    record Times(long all, long verified) {
    }

    /**
     * @param file        the artefact that holds the event
     * @param transaction whether it bears the id as that of its transaction, which is no place in a log
     */
    void add(String file, Event event, boolean transaction) {
        boolean placed = !transaction && event.id().equals(Long.toUnsignedString(event.at().position()));
        String log = placed ? event.facet("tenant").isEmpty() ? event.facet("stream") : event.facet("tenant") : "";
        String words = apart < MOST ? event.id() + "\n" + event.type() + "\n" + event.time() + "\n" + new TreeMap<>(event.facets()) : "";
        Map<String, long[]> copies = logs.computeIfAbsent(log, any -> new HashMap<>()).computeIfAbsent(words, any -> new HashMap<>());
        apart += copies.isEmpty() ? 1 : 0;
        long[] counts = copies.computeIfAbsent(file, any -> new long[2]);
        counts[0]++;
        counts[1] += event.standing() == Standing.VERIFIED ? 1 : 0;
    }

    /** Of copies the file that has most of it counts; of logs that each number their own events the one that has most. */
    Times times() {
        long all = 0;
        long verified = 0;
        for (Map<String, Map<String, long[]>> log : logs.values()) {
            long[] sum = {0, 0};
            log.values().forEach(copies -> {
                sum[0] += copies.values().stream().mapToLong(counts -> counts[0]).max().orElse(0);
                sum[1] += copies.values().stream().mapToLong(counts -> counts[1]).max().orElse(0);
            });
            all = Math.max(all, sum[0]);
            verified = Math.max(verified, sum[1]);
        }
        return new Times(all, verified);
    }
}
