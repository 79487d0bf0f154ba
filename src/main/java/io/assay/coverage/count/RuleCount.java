// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.count;

import io.assay.coverage.ClauseEvents;
import io.assay.coverage.Period;
import io.assay.coverage.catalogue.ClauseRule.ByType;
import io.assay.evidence.Event;
import io.assay.evidence.Standing;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** Counts the events that one rule asks for: all of them, the verified ones, on which days, from how many sources. Flat memory. */
final class RuleCount {
    /** Distinct sources remembered. */
    private static final int SOURCES = 10_000;
    /** Days since 1970 that a bit is kept for: until 2149. */
    private static final int DAYS = 1 << 16;

    final ByType rule;
    /** In the period, verified or not. */
    long events;
    long verified;
    /** Verified and without a readable time. */
    long undated;
    /** Outside the period. */
    long outside;
    /** On the last day after its first instant: counted here, not counted by a producer that takes the end as an instant. */
    long onLastDay;
    long verifiedOnLastDay;
    /** Milliseconds of the first and last verified event; meaningless while {@link #days} is empty. */
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    final BitSet days = new BitSet();
    /** Days of events that did not verify. */
    final BitSet doubtful = new BitSet();
    final Set<String> sources = new HashSet<>();
    final Map<String, Long> excluded = new TreeMap<>();
    /** Verified events of each artefact. */
    final Map<String, long[]> artefacts = new HashMap<>();
    private String artefact;
    private long[] ofArtefact;

    RuleCount(ByType rule) {
        this.rule = rule;
    }

    /**
     * Counts one event.
     *
     * @param path   the artefact
     * @param period the audit period; null: every time counts
     * @param copy   whether a verified event of this id counted already
     */
    void add(String path, Event event, OptionalLong time, Period period, boolean copy) {
        boolean late = false;
        if (period != null && time.isPresent()) {
            if (!period.contains(time.getAsLong())) {
                outside++;
                return;
            }
            late = period.dependsOnReading(time.getAsLong());
        }
        events++;
        onLastDay += late ? 1 : 0;
        if (event.standing() == Standing.VERIFIED && !copy) {
            verifiedOnLastDay += late ? 1 : 0;
            verified(path, event.facet("source"), time);
        } else {
            note(doubtful, time);
            excluded.merge(copy ? ClauseEvents.DUPLICATE : event.reason().isEmpty() ? event.standing().name() : event.reason(), 1L, Long::sum);
        }
    }

    private void verified(String path, String source, OptionalLong time) {
        verified++;
        if (!path.equals(artefact)) {
            artefact = path;
            ofArtefact = artefacts.computeIfAbsent(path, any -> new long[1]);
        }
        ofArtefact[0]++;
        if (sources.size() < SOURCES) {
            sources.add(source);
        }
        if (time.isEmpty()) {
            undated++;
            return;
        }
        first = Math.min(first, time.getAsLong());
        last = Math.max(last, time.getAsLong());
        note(days, time);
    }

    private static void note(BitSet days, OptionalLong time) {
        long day = time.isEmpty() ? -1 : Math.floorDiv(time.getAsLong(), 86_400_000L);
        if (day >= 0 && day < DAYS) {
            days.set((int) day);
        }
    }

    /** The producer's own word for all events at hand, verified or not. */
    String word() {
        boolean bundle = rule.producer().equals("spanforge.cec");
        return events >= rule.minimum() ? bundle ? "SATISFIED" : "pass" : events > 0 ? bundle ? "PARTIAL" : "partial" : bundle ? "GAP" : "fail";
    }
}
