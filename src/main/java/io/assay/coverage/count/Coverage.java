// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.count;

import io.assay.check.Assurance;
import io.assay.check.Axis;
import io.assay.check.CheckResult;
import io.assay.check.ClauseClaim;
import io.assay.check.Outcome;
import io.assay.check.Qualifier;
import io.assay.check.Verdict;
import io.assay.coverage.Absence;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.FrameworkCoverage;
import io.assay.coverage.Period;
import io.assay.coverage.catalogue.Catalogue;
import io.assay.coverage.catalogue.ClauseRule.ByType;
import io.assay.coverage.catalogue.Framework;
import io.assay.evidence.Event;
import io.assay.evidence.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts, while a run reads it, what the evidence says of every clause. Tell it every event and claim, then every object's verdict, then ask for the
 * result. One million events and every framework take one look-up by type each.
 */
public final class Coverage {
    /** Distinct event types remembered; a hostile file with more is still counted, more slowly. */
    private static final int TYPES = 100_000;

    private final Catalogue catalogue;
    private final Optional<Period> asked;
    private final EventFilter filter;
    private final Map<ByType, RuleCount> counts = new LinkedHashMap<>();
    private final Map<String, List<RuleCount>> byType = new HashMap<>();
    private final List<ClauseClaim> claims = new ArrayList<>();
    private final Map<String, Outcome> checks = new HashMap<>();
    private final Map<String, Assurance> assurances = new HashMap<>();
    private final Population population = new Population();
    private final Counted counted = new Counted();
    /** The artefacts that tell events. */
    private final Set<String> telling = new HashSet<>();
    private String artefact = "";
    private final TreeSet<String> producers = new TreeSet<>();
    private long earliest = Long.MAX_VALUE;
    private long latest = Long.MIN_VALUE;
    private boolean endKnown = true;
    private boolean complete = true;
    private boolean anyComplete;

    /**
     * @param asked  the audit period; empty: what the evidence spans
     * @param filter which events count at all
     */
    public Coverage(Catalogue catalogue, Optional<Period> asked, EventFilter filter) {
        this.catalogue = catalogue;
        this.asked = asked;
        this.filter = filter;
        catalogue.frameworks().stream().flatMap(framework -> framework.clauses().stream()).flatMap(clause -> clause.rules().stream())
                .filter(ByType.class::isInstance).forEach(rule -> counts.computeIfAbsent((ByType) rule, RuleCount::new));
    }

    /**
     * Counts one event.
     *
     * @param format the id of the artefact's format
     * @param path   the artefact
     */
    public void event(String format, String path, Event event) {
        population.saw(format, event);
        if (!path.equals(artefact)) {
            artefact = path;
            telling.add(path);
        }
        if (!filter.lets(format, event)) {
            return;
        }
        OptionalLong time = ProducerTime.epochMilli(event.time());
        if (time.isPresent()) {
            earliest = Math.min(earliest, time.getAsLong());
            latest = Math.max(latest, time.getAsLong());
        }
        List<RuleCount> counters = counters(event.type());
        boolean copy = !counters.isEmpty() && event.standing() == Standing.VERIFIED && counted.again(event.id());
        for (RuleCount count : counters) {
            count.add(path, event, time, asked.orElse(null), copy);
        }
    }

    private List<RuleCount> counters(String type) {
        List<RuleCount> known = byType.get(type);
        if (known == null) {
            known = counts.values().stream().filter(count -> count.rule.counts(type)).toList();
            if (byType.size() < TYPES) {
                byType.put(type, known);
            }
        }
        return known;
    }

    /** Takes down what the issuer says of a clause. */
    public void claim(ClauseClaim claim) {
        claims.add(claim);
    }

    /** Takes down how the checks of an artefact ended: which properties hold, and how far an absence can be stated. */
    public void object(String path, String format, Verdict verdict, List<CheckResult> results) {
        producers.add(producer(format));
        assurances.put(path, verdict.assurance());
        endKnown &= !verdict.qualifiers().contains(Qualifier.UNANCHORED_TAIL);
        Outcome whole = verdict.axes().getOrDefault(Axis.COMPLETENESS, Outcome.NOT_CHECKED);
        complete &= whole == Outcome.PASSED || whole == Outcome.NOT_APPLICABLE && !telling.contains(path);
        anyComplete |= whole == Outcome.PASSED;
        results.forEach(result -> checks.merge(result.question().id().value(), result.outcome(), Outcome::worse));
    }

    /** Takes down the same artefacts as another: of a part of the evidence in which nothing happened. */
    void objectsOf(Coverage other) {
        producers.addAll(other.producers);
        assurances.putAll(other.assurances);
        checks.putAll(other.checks);
        endKnown = other.endKnown;
        complete = other.complete;
        anyComplete = other.anyComplete;
    }

    /** What there is to filter by. */
    public Population population() {
        return population;
    }

    /** Whose evidence took part, in the catalogue's names. */
    public Set<String> producers() {
        return Set.copyOf(producers);
    }

    static String producer(String format) {
        String system = EventFilter.system(format);
        return switch (system) {
            case "spanforge" -> format.startsWith("spanforge.cec") ? "spanforge.cec" : "spanforge.events";
            case "cec" -> "spanforge.cec";
            case "verity", "craton", "kimberlite" -> "kimberlite";
            default -> system;
        };
    }

    /** Every framework that the issuer speaks of, or that events or checks at hand speak for; all of {@code wanted} where that is not empty. */
    public CoverageResult result(List<String> wanted) {
        Optional<Period> period = asked.or(() -> earliest <= latest ? Optional.of(new Period(Period.day(earliest), Period.day(latest))) : Optional.empty());
        Absence absence = !complete || !anyComplete ? Absence.UNPROVED : endKnown ? Absence.PROVED : Absence.UNTIL_LAST;
        Judgement judgement = new Judgement(counts, new Material(claims, filter.isOpen(), checks, assurances, producers),
                period.map(whole -> new Span(whole, knownTo(whole), absence)));
        List<FrameworkCoverage> frameworks = new ArrayList<>();
        for (Framework framework : catalogue.frameworks()) {
            if (wanted.isEmpty() ? judgement.concerns(framework) : wanted.contains(framework.id())) {
                frameworks.add(judgement.of(framework));
            }
        }
        return new CoverageResult(period, frameworks);
    }

    private LocalDate knownTo(Period whole) {
        return endKnown ? whole.to() : earliest <= latest ? Period.day(latest) : whole.from().minusDays(1);
    }
}
