// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.count;

import io.assay.check.Assurance;
import io.assay.check.ClauseClaim;
import io.assay.check.Outcome;
import io.assay.coverage.ClauseCoverage.Closing;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseState;
import io.assay.coverage.ClauseTime;
import io.assay.coverage.Comparison;
import io.assay.coverage.FrameworkCoverage;
import io.assay.coverage.LastDay;
import io.assay.coverage.Period;
import io.assay.coverage.catalogue.Clause.Correction;
import io.assay.coverage.catalogue.Clause;
import io.assay.coverage.catalogue.ClauseRule.ByProperty;
import io.assay.coverage.catalogue.ClauseRule.ByType;
import io.assay.coverage.catalogue.ClauseRule;
import io.assay.coverage.catalogue.Framework;
import io.assay.coverage.catalogue.Notation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Turns what was counted into a state for each clause, by one table. */
final class Judgement {
    private final Map<ByType, RuleCount> counts;
    private final Material material;
    private final Optional<Span> span;
    private final Properties properties = new Properties();

    Judgement(Map<ByType, RuleCount> counts, Material material, Optional<Span> span) {
        this.counts = counts;
        this.material = material;
        this.span = span;
    }

    /** Whether the issuer speaks of the framework, or a producer at hand has a rule for it. */
    boolean concerns(Framework framework) {
        return material.claims().stream().anyMatch(claim -> claim.framework().equals(framework.id()))
                || framework.clauses().stream().flatMap(clause -> clause.rules().stream()).anyMatch(rule -> material.producers().contains(rule.producer()));
    }

    FrameworkCoverage of(Framework framework) {
        return new FrameworkCoverage(framework, framework.clauses().stream().map(clause -> of(framework, clause)).toList());
    }

    private ClauseCoverage of(Framework framework, Clause clause) {
        Optional<RuleCount> best = best(clause);
        ClauseTime time = best.flatMap(count -> span.map(days -> days.of(count.days, count.doubtful))).orElse(ClauseTime.NONE);
        Optional<ClauseClaim> claim = claim(framework, clause, best);
        Comparison comparison = claim.map(one -> Comparison.of(one.status(), one.recomputedStatus())).orElse(Comparison.UNCONFIRMED);
        Optional<Outcome> property = property(clause);
        boolean contradicted = comparison == Comparison.OVER_CLAIMED || property.filter(Outcome.FAILED::equals).isPresent();
        ClauseState state = contradicted ? ClauseState.CONTRADICTED : state(clause, best, 0, time.holes(), property);
        LastDay lastDay = best.filter(count -> count.onLastDay > 0).map(count -> new LastDay(count.onLastDay, count.verifiedOnLastDay,
                contradicted ? Optional.empty() : Optional.of(state(clause, best, count.verifiedOnLastDay, time.holes(), property)).filter(other -> other != state)))
                .orElse(LastDay.SAME);
        Optional<RuleCount> dated = best.filter(count -> !count.days.isEmpty());
        return new ClauseCoverage(clause, claim, comparison, state, best.map(count -> count.events).orElse(0L), best.map(count -> count.verified).orElse(0L),
                best.map(this::assurance).orElse(Map.of()), best.map(count -> count.rule),
                dated.map(count -> Instant.ofEpochMilli(count.first)), dated.map(count -> Instant.ofEpochMilli(count.last)),
                best.map(count -> count.sources.size()).orElse(0), lastDay, time, best.map(count -> count.excluded).orElse(Map.of()),
                closes(clause, state, best, time.holes()), misnamed(clause, claim));
    }

    private List<Correction> misnamed(Clause clause, Optional<ClauseClaim> claim) {
        return material.producers().stream().sorted().flatMap(producer -> clause.misnamed(producer, claim.map(ClauseClaim::title).orElse("")).stream()).toList();
    }

    private Map<Assurance, Long> assurance(RuleCount count) {
        Map<Assurance, Long> by = new EnumMap<>(Assurance.class);
        count.artefacts.forEach((path, events) -> by.merge(material.assurances().getOrDefault(path, Assurance.CONSISTENT), events[0], Long::sum));
        return by;
    }

    /** Of the rules of the producers at hand, the one whose events come nearest to what it asks for. */
    private Optional<RuleCount> best(Clause clause) {
        return clause.rules().stream().filter(rule -> rule instanceof ByType && material.producers().contains(rule.producer())).map(counts::get)
                .max(Comparator.comparingDouble((RuleCount count) -> (double) count.verified / count.rule.minimum()).thenComparingLong(count -> count.events));
    }

    private Optional<ClauseClaim> claim(Framework framework, Clause clause, Optional<RuleCount> best) {
        Optional<ClauseClaim> said = material.claims().stream().filter(claim -> claim.framework().equals(framework.id()))
                .filter(claim -> clause.answersTo(Notation.normal(claim.clause()))).findFirst();
        if (said.isPresent() && !(material.whole() && said.get().recomputedStatus().isEmpty()) || best.isEmpty()) {
            return said;
        }
        RuleCount count = best.get();
        if (count.rule.windowHours().isPresent()) {
            // The producer counts back from its own now, which no record tells.
            return said;
        }
        return Optional.of(new ClauseClaim(framework.id(), said.map(ClauseClaim::clause).orElse(clause.id()), said.map(ClauseClaim::title).orElse(""),
                said.map(ClauseClaim::status).orElse(""), said.map(ClauseClaim::count).orElse(OptionalLong.empty()), count.word(),
                OptionalLong.of(count.events)));
    }

    private Optional<Outcome> property(Clause clause) {
        return clause.rules().stream().filter(rule -> rule instanceof ByProperty && material.producers().contains(rule.producer()))
                .flatMap(rule -> ((ByProperty) rule).properties().stream()).map(name -> properties.outcome(name, material.checks())).reduce(Outcome::worse);
    }

    /** @param less verified events that another reading of the period leaves out */
    private static ClauseState state(Clause clause, Optional<RuleCount> best, long less, List<Period> holes, Optional<Outcome> property) {
        if (best.isPresent()) {
            RuleCount count = best.get();
            long verified = count.verified - less;
            boolean enough = verified >= count.rule.minimum() && holes.isEmpty() && count.undated < verified;
            if (verified > 0) {
                return enough && !clause.capped() ? ClauseState.EVIDENCED : ClauseState.PARTLY_EVIDENCED;
            }
            return count.events > 0 && !count.excluded.keySet().equals(Set.of("FAILED")) ? ClauseState.NOT_ASSESSED : ClauseState.NOT_EVIDENCED;
        }
        return property.map(outcome -> switch (outcome) {
            case PASSED -> clause.capped() ? ClauseState.PARTLY_EVIDENCED : ClauseState.EVIDENCED;
            case FAILED -> ClauseState.CONTRADICTED;
            case NOT_APPLICABLE -> ClauseState.NOT_EVIDENCED;
            case ERROR, INDETERMINATE, NOT_CHECKED -> ClauseState.NOT_ASSESSED;
        }).orElse(ClauseState.NOT_EVIDENCEABLE);
    }

    private List<Closing> closes(Clause clause, ClauseState state, Optional<RuleCount> best, List<Period> holes) {
        List<Closing> closes = new ArrayList<>();
        if (state == ClauseState.EVIDENCED) {
            return closes;
        }
        for (ClauseRule rule : clause.rules()) {
            switch (rule) {
                case ByType types when best.map(count -> count.rule.equals(types)).orElse(true) -> {
                    long more = Math.max(0, types.minimum() - best.map(count -> count.verified).orElse(0L));
                    if (more > 0) {
                        closes.add(new Closing(types.producer(), types.types(), more, Optional.empty()));
                    }
                    holes.forEach(hole -> closes.add(Closing.filling(types.producer(), types.types(), hole)));
                }
                case ByProperty named when material.producers().contains(named.producer()) ->
                    closes.add(new Closing(named.producer(), named.properties(), 0, Optional.empty()));
                default -> { }
            }
        }
        return closes;
    }
}
