// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.check.Assurance;
import io.assay.check.ClauseClaim;
import io.assay.check.Qualifier;
import io.assay.check.Verdict;
import io.assay.coverage.catalogue.BuiltIn;
import io.assay.coverage.catalogue.Catalogue;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseEvents;
import io.assay.coverage.ClauseState;
import io.assay.coverage.Comparison;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.CoverageSplit;
import io.assay.coverage.LastDay;
import io.assay.coverage.SplitBy;
import io.assay.coverage.change.Change;
import io.assay.coverage.change.ClauseChange;
import io.assay.coverage.Period;
import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What one event more, less or unverified does to the clauses. */
class CoverageTest {
    private static final Catalogue CATALOGUE = BuiltIn.catalogue();
    private static final Period QUARTER = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));

    private static Event event(int n, String type, String time, Standing standing) {
        return new Event(n, Locator.of("b.zip").atLine(n + 1L), "e" + n, type, time, Map.of("source", "s" + n % 2), standing,
                standing == Standing.VERIFIED ? "" : "cec.record-hmac");
    }

    private static List<Event> month(int count, String type) {
        List<Event> events = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            events.add(event(n, type, "2026-01-%02dT10:00:00.000000Z".formatted(1 + n * 30 / count), Standing.VERIFIED));
        }
        return events;
    }

    private static CoverageResult count(List<Event> events, boolean anchored, ClauseClaim... claims) {
        Coverage coverage = new Coverage(CATALOGUE, Optional.of(QUARTER), EventFilter.ALL);
        events.forEach(event -> coverage.event("spanforge.cec", "b.zip", event));
        List.of(claims).forEach(coverage::claim);
        Set<Qualifier> qualifiers = anchored ? EnumSet.noneOf(Qualifier.class) : EnumSet.of(Qualifier.UNANCHORED_TAIL);
        coverage.object("b.zip", "spanforge.cec", Verdict.ofChecks(List.of(), Assurance.KEYED, qualifiers), List.of());
        return coverage.result(List.of());
    }

    private static Map<String, ClauseState> states(CoverageResult result) {
        return result.frameworks().stream().flatMap(framework -> framework.clauses().stream()
                .map(clause -> Map.entry(framework.framework().id() + "/" + clause.clause().id(), clause.state())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void clausesThatShareARuleAllSayWhatWouldCloseThem() {
        List<ClauseCoverage> open = count(month(1, "unknown.type"), true).frameworks().stream().flatMap(framework -> framework.clauses().stream())
                .filter(clause -> clause.state() == ClauseState.NOT_EVIDENCED && clause.needed() > 0).toList();
        assertTrue(open.size() > 2);
        open.forEach(clause -> assertTrue(clause.closes().stream().anyMatch(closing -> closing.more() == clause.needed()), clause.clause().id()));
    }

    @Test
    void enoughVerifiedEventsWithoutAHoleEvidenceAClause() {
        CoverageResult result = count(month(10, "halluccheck.score.v1"), true);
        ClauseCoverage clause = result.clause("eu_ai_act/Article 12").orElseThrow();
        assertEquals(ClauseState.EVIDENCED, clause.state());
        assertEquals(10, clause.verified());
        assertEquals(2, clause.sources());
        assertEquals("2026-01-01T10:00:00Z", clause.first().orElseThrow().toString());
        assertTrue(clause.closes().isEmpty());
    }

    @Test
    void removingOrUnverifyingOneEventMovesExactlyTheClausesItSupported() {
        List<Event> all = month(10, "halluccheck.gate.v1");
        Map<String, ClauseState> before = states(count(all, true));
        List<Event> fewer = all.subList(0, 9);
        List<Event> unverified = new ArrayList<>(fewer);
        unverified.add(event(9, "halluccheck.gate.v1", "2026-01-28T10:00:00.000000Z", Standing.FAILED));
        for (List<Event> altered : List.of(fewer, unverified)) {
            Map<String, ClauseState> after = states(count(altered, true));
            Set<String> moved = before.keySet().stream().filter(clause -> before.get(clause) != after.get(clause)).collect(Collectors.toSet());
            assertEquals(Set.of("eu_ai_act/Art.12", "iso27001/A.12.4.1", "iso27001/A.12.4.2", "iso_42001/A.6.2.8"), moved, "those that ask for ten");
        }
    }

    @Test
    void whatIsLeftOutIsNamedWithItsReason() {
        List<Event> events = month(9, "halluccheck.score.v1");
        events.add(event(9, "halluccheck.score.v1", "2026-01-29T10:00:00Z", Standing.FAILED));
        ClauseCoverage clause = count(events, true).clause("Art.12").orElseThrow();
        assertEquals(Map.of("cec.record-hmac", 1L), clause.excluded());
        assertEquals(10, clause.events());
        assertEquals(ClauseState.PARTLY_EVIDENCED, clause.state());
        assertEquals(1, clause.closes().getFirst().more());
    }

    @Test
    void aHoleInsideWhatIsKnownIsNotEvidenced() {
        List<Event> events = month(20, "halluccheck.score.v1");
        events.removeIf(event -> event.time().compareTo("2026-01-10") > 0 && event.time().compareTo("2026-01-25") < 0);
        ClauseCoverage clause = count(events, true).clause("Art.12").orElseThrow();
        assertEquals(ClauseState.PARTLY_EVIDENCED, clause.state());
        assertEquals(List.of(new Period(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 1, 24))), clause.holes());
    }

    @Test
    void anUnanchoredEndIsUnknownAndNotEmpty() {
        List<Event> events = month(20, "halluccheck.score.v1").subList(0, 12);
        ClauseCoverage open = count(events, false).clause("Art.12").orElseThrow();
        assertEquals(ClauseState.EVIDENCED, open.state());
        assertEquals(new Period(LocalDate.of(2026, 1, 18), LocalDate.of(2026, 1, 31)), open.unknown().orElseThrow());
        ClauseCoverage anchored = count(events, true).clause("Art.12").orElseThrow();
        assertEquals(ClauseState.PARTLY_EVIDENCED, anchored.state(), "with a known end the rest of the month is a hole");
        assertTrue(anchored.unknown().isEmpty());
    }

    @Test
    void theLastDayCountsWholeAndSaysSo() {
        List<Event> events = month(10, "halluccheck.score.v1");
        events.add(event(10, "halluccheck.score.v1", "2026-01-31T23:59:59Z", Standing.VERIFIED));
        assertEquals(1, count(events, true).clause("Art.12").orElseThrow().onLastDay());
    }

    @Test
    void anIssuerThatClaimsMoreThanItsOwnRuleGivesIsContradicted() {
        ClauseClaim claim = new ClauseClaim("eu_ai_act", "Art.12", "Record-keeping", "SATISFIED", OptionalLong.of(99), "", OptionalLong.empty());
        ClauseCoverage clause = count(month(3, "halluccheck.score.v1"), true, claim).clause("Art.12").orElseThrow();
        assertEquals(Comparison.OVER_CLAIMED, clause.comparison());
        assertEquals(ClauseState.CONTRADICTED, clause.state());
        assertEquals("PARTIAL", clause.claim().orElseThrow().recomputedStatus());
        assertEquals(OptionalLong.of(3), clause.claim().orElseThrow().recomputedCount());
    }

    @Test
    void eventsThatNothingVerifiedLeaveAClauseNotAssessed() {
        List<Event> events = month(10, "halluccheck.score.v1").stream()
                .map(event -> event((int) event.ordinal(), event.type(), event.time(), Standing.UNVERIFIED)).toList();
        assertEquals(ClauseState.NOT_ASSESSED, count(events, true).clause("Art.12").orElseThrow().state());
    }

    @Test
    void bothReadingsOfTheLastDayAreGivenWhereTheStateDependsOnThem() {
        List<Event> events = month(9, "halluccheck.score.v1");
        events.add(event(9, "halluccheck.score.v1", "2026-01-31T08:00:00Z", Standing.VERIFIED));
        ClauseCoverage clause = count(events, true).clause("Art.12").orElseThrow();
        assertEquals(ClauseState.EVIDENCED, clause.state());
        assertEquals(new LastDay(1, 1, Optional.of(ClauseState.PARTLY_EVIDENCED)), clause.lastDay());
    }

    @Test
    void oneRecordInTwoArtefactsIsEvidenceOnce() {
        Coverage coverage = new Coverage(CATALOGUE, Optional.of(QUARTER), EventFilter.ALL);
        Event event = new Event(0, Locator.of("a"), "01KE6JSDDM6VN81SNNT2MXJDJG", "halluccheck.score.v1", "2026-01-02T00:00:00Z", Map.of(),
                Standing.VERIFIED, "");
        coverage.event("spanforge.cec", "a", event);
        coverage.event("spanforge.cec", "b", event);
        coverage.object("a", "spanforge.cec", Verdict.ofChecks(List.of(), Assurance.KEYED, Set.of()), List.of());
        ClauseCoverage clause = coverage.result(List.of()).clause("Art.12").orElseThrow();
        assertEquals(1, clause.verified());
        assertEquals(Map.of(Assurance.KEYED, 1L), clause.assurance());
        assertEquals(Map.of(ClauseEvents.DUPLICATE, 1L), clause.excluded());
    }

    @Test
    void aFilterNeverMeasuresAnIssuersClaimByAPartOfItsEvents() {
        ClauseClaim claim = new ClauseClaim("eu_ai_act", "Art.12", "Record-keeping", "SATISFIED", OptionalLong.of(10), "", OptionalLong.empty());
        Coverage coverage = new Coverage(CATALOGUE, Optional.of(QUARTER), new EventFilter("", "other", ""));
        month(10, "halluccheck.score.v1").forEach(event -> coverage.event("spanforge.cec", "b.zip", event));
        coverage.claim(claim);
        coverage.object("b.zip", "spanforge.cec", Verdict.ofChecks(List.of(), Assurance.KEYED, Set.of()), List.of());
        ClauseCoverage clause = coverage.result(List.of()).clause("Art.12").orElseThrow();
        assertEquals(Comparison.UNCONFIRMED, clause.comparison());
        assertEquals(0, clause.events());
        assertEquals(Set.of("spanforge"), coverage.population().systems());
    }

    @Test
    void theListOfAClausesEventsAgreesWithItsCounts() {
        List<Event> events = month(6, "halluccheck.score.v1");
        events.add(event(6, "halluccheck.score.v1", "2026-01-29T10:00:00Z", Standing.FAILED));
        events.add(event(7, "halluccheck.score.v1", "2026-03-29T10:00:00Z", Standing.VERIFIED));
        ClauseCoverage clause = count(events, true).clause("Art.12").orElseThrow();
        EventList list = new EventList(clause.rule().orElseThrow(), Optional.of(QUARTER), EventFilter.ALL);
        events.forEach(event -> list.event("spanforge.cec", "b.zip", event));
        assertEquals(clause.verified(), list.result().counted());
        assertEquals(List.of("cec.record-hmac", ClauseEvents.OUTSIDE), list.result().listed().stream().filter(one -> !one.counts())
                .map(ClauseEvents.Listed::reason).toList());
    }

    @Test
    void everyMonthIsAColumnAndASilentOneToo() {
        Split split = new Split(CATALOGUE, Optional.empty(), EventFilter.ALL, SplitBy.MONTH);
        split.event("spanforge.cec", "b.zip", event(0, "halluccheck.score.v1", "2026-01-02T00:00:00Z", Standing.VERIFIED));
        split.event("spanforge.cec", "b.zip", event(1, "halluccheck.score.v1", "2026-03-02T00:00:00Z", Standing.VERIFIED));
        split.object("b.zip", "spanforge.cec", Verdict.ofChecks(List.of(), Assurance.KEYED, Set.of()), List.of());
        CoverageSplit result = split.result(List.of("eu_ai_act"));
        assertEquals(List.of("2026-01", "2026-02", "2026-03"), result.columns().stream().map(CoverageSplit.Column::name).toList());
        assertEquals(List.of(1L, 0L, 1L), result.columns().stream().map(column -> column.result().clause("Art.12").orElseThrow().verified()).toList());
        assertEquals(ClauseState.NOT_EVIDENCED, result.columns().get(1).result().clause("Art.12").orElseThrow().state());
    }

    @Test
    void whatMovedBetweenTwoCountsStandsWorstFirst() {
        CoverageResult before = count(month(10, "halluccheck.score.v1"), true);
        CoverageResult after = count(month(9, "halluccheck.score.v1"), true);
        List<ClauseChange> changes = ClauseChange.between(before, after);
        assertEquals(Change.OPENED, changes.getFirst().change());
        assertEquals(-1, changes.getFirst().delta());
        assertEquals(Change.SAME, changes.getLast().change());
        assertEquals(Change.CLOSED, ClauseChange.between(after, before).stream().filter(one -> one.after().key().equals("eu_ai_act/Art.12")).findFirst()
                .orElseThrow().change());
        assertEquals(Set.of(Change.SAME), ClauseChange.between(before, before).stream().map(ClauseChange::change).collect(Collectors.toSet()));
    }

    @Test
    void everyLinkLeadsToAClauseAndEveryClauseHasOneNotation() {
        List<String> broken = CATALOGUE.frameworks().stream().flatMap(framework -> framework.clauses().stream())
                .flatMap(clause -> clause.links().stream()).map(link -> link.to())
                .filter(to -> CATALOGUE.framework(to.substring(0, to.indexOf('/'))).flatMap(one -> one.clause(to.substring(to.indexOf('/') + 1))).isEmpty())
                .toList();
        assertEquals(List.of(), broken);
        assertNotEquals(0, CATALOGUE.frameworks().size());
    }
}
