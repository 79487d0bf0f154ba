// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage;

import io.assay.check.CheckResult;
import io.assay.check.ClauseClaim;
import io.assay.check.Outcome;
import io.assay.check.Qualifier;
import io.assay.check.Verdict;
import io.assay.coverage.catalogue.Catalogue;
import io.assay.coverage.catalogue.ClauseRule.ByType;
import io.assay.coverage.catalogue.Framework;
import io.assay.evidence.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Counts, while a run reads it, what the evidence says of every clause. Tell it every event and claim, then every object's verdict, then ask for the
 * result. One million events and every framework take one look-up by type each.
 */
public final class Coverage {
    /** Distinct event types remembered; a hostile file with more is still counted, more slowly. */
    private static final int TYPES = 100_000;

    private final Catalogue catalogue;
    private final Optional<Period> asked;
    private final Predicate<Event> filter;
    private final Map<ByType, RuleCount> counts = new LinkedHashMap<>();
    private final Map<String, List<RuleCount>> byType = new HashMap<>();
    private final List<ClauseClaim> claims = new ArrayList<>();
    private final Map<String, Outcome> checks = new HashMap<>();
    private final TreeSet<String> producers = new TreeSet<>();
    private long earliest = Long.MAX_VALUE;
    private long latest = Long.MIN_VALUE;
    private boolean endKnown = true;

    /**
     * @param asked  the audit period; empty: what the evidence spans
     * @param filter which events count at all (system, tenant, model ...)
     */
    public Coverage(Catalogue catalogue, Optional<Period> asked, Predicate<Event> filter) {
        this.catalogue = catalogue;
        this.asked = asked;
        this.filter = filter;
        catalogue.frameworks().stream().flatMap(framework -> framework.clauses().stream()).flatMap(clause -> clause.rules().stream())
                .filter(ByType.class::isInstance).forEach(rule -> counts.computeIfAbsent((ByType) rule, RuleCount::new));
    }

    /** Counts one event. */
    public void event(Event event) {
        if (!filter.test(event)) {
            return;
        }
        OptionalLong time = ProducerTime.epochMilli(event.time());
        if (time.isPresent()) {
            earliest = Math.min(earliest, time.getAsLong());
            latest = Math.max(latest, time.getAsLong());
        }
        for (RuleCount count : counters(event.type())) {
            count.add(event, time, asked.orElse(null));
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

    /** Takes down how the object's checks ended: which properties hold, and how far its end is known. */
    public void object(String format, Verdict verdict, List<CheckResult> results) {
        producers.add(producer(format));
        endKnown &= !verdict.qualifiers().contains(Qualifier.UNANCHORED_TAIL);
        results.forEach(result -> checks.merge(result.question().id().value(), result.outcome(), Outcome::worse));
    }

    /** Whose evidence took part, in the catalogue's names. */
    public Set<String> producers() {
        return Set.copyOf(producers);
    }

    private static String producer(String format) {
        String system = format.contains(".") ? format.substring(0, format.indexOf('.')) : format;
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
        Judgement judgement = new Judgement(counts, claims, checks, producers, period.map(whole -> new Span(whole, knownTo(whole))));
        List<FrameworkCoverage> frameworks = new ArrayList<>();
        for (Framework framework : catalogue.frameworks()) {
            if (wanted.isEmpty() ? judgement.concerns(framework) : wanted.contains(framework.id())) {
                frameworks.add(judgement.of(framework));
            }
        }
        return new CoverageResult(period, frameworks);
    }

    private java.time.LocalDate knownTo(Period whole) {
        return endKnown ? whole.to() : earliest <= latest ? Period.day(latest) : whole.from().minusDays(1);
    }
}
