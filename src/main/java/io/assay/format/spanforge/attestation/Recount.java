// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.PythonFloat;
import io.assay.format.spanforge.RecordLines;
import io.assay.format.spanforge.compat.EventSource;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Counts the events again as the engine does (specification of Spanforge, section 7): by time in the period, then by type, window and model.
 * Holds counts and the first events of each clause, never the log.
 */
final class Recount implements RecordLines.Visitor {
    /** Events of a clause that the producer exports. */
    static final int EXPORTED = 100;
    /** Identifiers of a clause that the producer writes into the attestation. */
    static final int LISTED = 20;

    private static final int STEP = 1 << 20;

    private final List<Clause> clauses;
    private final String model;
    private final Optional<Instant> from;
    private final Optional<Instant> to;
    private final String generated;
    private long events;
    private long lastDay;
    private long decisions;
    private long explanations;
    private long unread;

    /** What one clause got. */
    static final class Clause {
        final MappingRule rule;
        final List<String> ids = new ArrayList<>();
        final List<JsonObject> first = new ArrayList<>();
        long count;

        Clause(MappingRule rule) {
            this.rule = rule;
        }
    }

    Recount(Attestation attestation) {
        this.clauses = MappingRule.of(attestation.framework()).stream().map(Clause::new).toList();
        this.model = attestation.text("model_id").toLowerCase(Locale.ROOT);
        this.from = EngineTime.of(attestation.text("period_from"));
        this.to = EngineTime.of(attestation.text("period_to"));
        this.generated = attestation.text("generated_at");
    }

    void read(EvidenceFile file, Runnable beat) throws UnreadableEvidence {
        RecordLines lines = new RecordLines(this);
        for (long at = EventSource.mark(file); at < file.size(); at += STEP) {
            beat.run();
            byte[] step = file.read(at, (int) Math.min(STEP, file.size() - at));
            lines.write(step, 0, step.length);
        }
        lines.close();
    }

    @Override
    public void line(long number, long offset, byte[] bytes, boolean ended) {
        try {
            if (JsonReader.parse(bytes, 0, bytes.length, JsonDialect.PYTHON) instanceof JsonObject event) {
                event(event);
            } else {
                unread++;
            }
        } catch (JsonSyntaxException broken) {
            unread += bytes.length == 0 ? 0 : 1;
        }
    }

    @Override
    public void tooLong(long number, long offset) {
        unread++;
    }

    private void event(JsonObject event) {
        Optional<Instant> time = event.text("timestamp").flatMap(EngineTime::of);
        if (time.isEmpty() || from.isEmpty() || to.isEmpty() || time.get().isBefore(from.get())) {
            return;
        } else if (time.get().isAfter(to.get())) {
            lastDay += time.get().isBefore(to.get().plusSeconds(86_400)) ? 1 : 0;
            return;
        }
        events++;
        String type = event.text("event_type").orElse("");
        explanations += type.startsWith("explanation.") ? 1 : 0;
        List<String> names = names(event);
        // a decision counts for every name it has, a clause asks for the first only
        decisions += (type.startsWith("llm.trace.") || type.startsWith("hitl.")) && (model.isEmpty() || names.contains(model)) ? 1 : 0;
        if (!model.isEmpty() && !names.stream().findFirst().equals(Optional.of(model))) {
            return;
        }
        for (Clause clause : clauses) {
            if (clause.rule.counts(type) && EngineTime.isRecent(event.text("timestamp").orElse(""), generated, clause.rule.hours())) {
                clause.count++;
                if (clause.ids.size() < LISTED) {
                    clause.ids.add(event.text("event_id").orElse(""));
                }
                if (clause.first.size() < EXPORTED) {
                    clause.first.add(event);
                }
            }
        }
    }

    /** What names the model of an event, in the order in which the engine looks; an empty name is none. */
    private static List<String> names(JsonObject event) {
        Optional<JsonObject> payload = event.object("payload");
        return Stream.of(payload.flatMap(object -> object.object("model")).flatMap(object -> object.text("name")),
                payload.flatMap(object -> object.text("model_id")),
                payload.flatMap(object -> object.find("model")).filter(JsonString.class::isInstance).map(value -> ((JsonString) value).value()))
                .flatMap(Optional::stream).filter(name -> !name.isEmpty()).map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    List<Clause> clauses() {
        return clauses;
    }

    /** Events in the period, of every model and type. */
    long events() {
        return events;
    }

    /** Events in the day that begins with the end of the period: a bare date ends at its midnight, and loses them. */
    long onLastDay() {
        return lastDay;
    }

    /** Lines that are no event. */
    long unread() {
        return unread;
    }

    /** Percentage of explanations to decisions with one digit, as Python rounds it; empty where there was no decision. */
    Optional<String> coverage() {
        if (decisions == 0) {
            return Optional.empty();
        }
        double share = Math.min(100.0 * explanations / decisions, 100.0);
        return Optional.of(PythonFloat.repr(new BigDecimal(share).setScale(1, RoundingMode.HALF_EVEN).doubleValue()));
    }
}
