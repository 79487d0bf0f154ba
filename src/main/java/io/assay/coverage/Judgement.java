// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage;

import io.assay.check.ClauseClaim;
import io.assay.check.Outcome;
import io.assay.coverage.ClauseCoverage.Closing;
import io.assay.coverage.catalogue.Clause;
import io.assay.coverage.catalogue.ClauseRule.ByProperty;
import io.assay.coverage.catalogue.ClauseRule.ByType;
import io.assay.coverage.catalogue.ClauseRule;
import io.assay.coverage.catalogue.Framework;
import io.assay.coverage.catalogue.Notation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Turns what was counted into a state for each clause, by one table. */
final class Judgement {
    private final Map<ByType, RuleCount> counts;
    private final List<ClauseClaim> claims;
    private final Map<String, Outcome> checks;
    private final Set<String> producers;
    private final Optional<Span> span;
    private final Properties properties = new Properties();

    Judgement(Map<ByType, RuleCount> counts, List<ClauseClaim> claims, Map<String, Outcome> checks, Set<String> producers, Optional<Span> span) {
        this.counts = counts;
        this.claims = claims;
        this.checks = checks;
        this.producers = producers;
        this.span = span;
    }

    /** Whether the issuer speaks of the framework, or a producer at hand has a rule for it. */
    boolean concerns(Framework framework) {
        return claims.stream().anyMatch(claim -> claim.framework().equals(framework.id()))
                || framework.clauses().stream().flatMap(clause -> clause.rules().stream()).anyMatch(rule -> producers.contains(rule.producer()));
    }

    FrameworkCoverage of(Framework framework) {
        return new FrameworkCoverage(framework, framework.clauses().stream().map(clause -> of(framework, clause)).toList());
    }

    private ClauseCoverage of(Framework framework, Clause clause) {
        Optional<RuleCount> best = best(clause);
        List<Period> holes = best.flatMap(count -> span.map(days -> days.holes(count.days))).orElse(List.of());
        Optional<ClauseClaim> claim = claim(framework, clause, best);
        Comparison comparison = claim.map(one -> Comparison.of(one.status(), one.recomputedStatus())).orElse(Comparison.UNCONFIRMED);
        Optional<Outcome> property = property(clause);
        ClauseState state = comparison == Comparison.OVER_CLAIMED || property.filter(Outcome.FAILED::equals).isPresent() ? ClauseState.CONTRADICTED
                : state(clause, best, holes, property);
        boolean dated = best.isPresent() && !best.get().days.isEmpty();
        return new ClauseCoverage(clause, claim, comparison, state, best.map(count -> count.events).orElse(0L), best.map(count -> count.verified).orElse(0L),
                best.map(count -> (long) count.rule.minimum()).orElse(0L),
                dated ? Optional.of(Instant.ofEpochMilli(best.get().first)) : Optional.empty(),
                dated ? Optional.of(Instant.ofEpochMilli(best.get().last)) : Optional.empty(), best.map(count -> count.sources.size()).orElse(0),
                best.map(count -> count.onLastDay).orElse(0L), holes, best.isPresent() ? span.flatMap(Span::unknown) : Optional.empty(),
                best.map(count -> count.excluded).orElse(Map.of()), closes(clause, state, best, holes));
    }

    /** Of the rules of the producers at hand, the one whose events come nearest to what it asks for. */
    private Optional<RuleCount> best(Clause clause) {
        return clause.rules().stream().filter(rule -> rule instanceof ByType && producers.contains(rule.producer())).map(counts::get)
                .max(Comparator.comparingDouble((RuleCount count) -> (double) count.verified / count.rule.minimum()).thenComparingLong(count -> count.events));
    }

    private Optional<ClauseClaim> claim(Framework framework, Clause clause, Optional<RuleCount> best) {
        Optional<ClauseClaim> said = claims.stream().filter(claim -> claim.framework().equals(framework.id()))
                .filter(claim -> clause.answersTo(Notation.normal(claim.clause()))).findFirst();
        if (said.isPresent() && !said.get().recomputedStatus().isEmpty() || best.isEmpty()) {
            return said;
        }
        RuleCount count = best.get();
        return Optional.of(new ClauseClaim(framework.id(), said.map(ClauseClaim::clause).orElse(clause.id()), said.map(ClauseClaim::title).orElse(""),
                said.map(ClauseClaim::status).orElse(""), said.map(ClauseClaim::count).orElse(OptionalLong.empty()), count.word(),
                OptionalLong.of(count.events)));
    }

    private Optional<Outcome> property(Clause clause) {
        return clause.rules().stream().filter(rule -> rule instanceof ByProperty && producers.contains(rule.producer()))
                .flatMap(rule -> ((ByProperty) rule).properties().stream()).map(name -> properties.outcome(name, checks)).reduce(Outcome::worse);
    }

    private static ClauseState state(Clause clause, Optional<RuleCount> best, List<Period> holes, Optional<Outcome> property) {
        if (best.isPresent()) {
            RuleCount count = best.get();
            boolean enough = count.verified >= count.rule.minimum() && holes.isEmpty() && count.undated < count.verified;
            if (count.verified > 0) {
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
                    holes.forEach(hole -> closes.add(new Closing(types.producer(), types.types(), 1, Optional.of(hole))));
                }
                case ByProperty named when producers.contains(named.producer()) ->
                    closes.add(new Closing(named.producer(), named.properties(), 0, Optional.empty()));
                default -> { }
            }
        }
        return closes;
    }
}
