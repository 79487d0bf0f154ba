// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.count;

import io.assay.coverage.ClauseEvents;
import io.assay.coverage.ClauseEvents.Listed;
import io.assay.coverage.Period;
import io.assay.coverage.catalogue.ClauseRule.ByType;
import io.assay.evidence.Event;
import io.assay.evidence.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Collects the events that a rule asks for, by the same reading as {@link Coverage} counts them. */
public final class EventList {
    /** Events kept; more are counted. */
    static final int KEPT = 100_000;

    private final ByType rule;
    private final Optional<Period> period;
    private final EventFilter filter;
    private final Counted seen = new Counted();
    private final List<Listed> listed = new ArrayList<>();
    private long counted;
    private long excluded;

    /** @param period the audit period; empty: every time counts */
    public EventList(ByType rule, Optional<Period> period, EventFilter filter) {
        this.rule = rule;
        this.period = period;
        this.filter = filter;
    }

    /** Takes one event, told in the order of the evidence. */
    public void event(String format, String path, Event event) {
        if (!rule.counts(event.type())) {
            return;
        }
        String reason = reason(format, event);
        if (reason.isEmpty()) {
            counted++;
        } else {
            excluded++;
        }
        if (listed.size() < KEPT) {
            listed.add(new Listed(path, format, event, reason));
        }
    }

    private String reason(String format, Event event) {
        if (!filter.lets(format, event)) {
            return ClauseEvents.OTHER;
        }
        OptionalLong time = ProducerTime.epochMilli(event.time());
        boolean copy = event.standing() == Standing.VERIFIED && seen.again(event.id());
        if (time.isPresent() && period.isPresent() && !period.get().contains(time.getAsLong())) {
            return ClauseEvents.OUTSIDE;
        }
        if (event.standing() == Standing.VERIFIED) {
            return copy ? ClauseEvents.DUPLICATE : "";
        }
        return event.reason().isEmpty() ? event.standing().name() : event.reason();
    }

    /** What was collected. */
    public ClauseEvents result() {
        return new ClauseEvents(listed, counted, excluded);
    }
}
