// SPDX-License-Identifier: Apache-2.0
package io.assay.report.view;

import static io.assay.report.view.ViewText.AFTER;
import static io.assay.report.view.ViewText.BEFORE;
import static io.assay.report.view.ViewText.CHANGE;
import static io.assay.report.view.ViewText.CLAUSE;
import static io.assay.report.view.ViewText.CLAUSES;
import static io.assay.report.view.ViewText.CLOSES;
import static io.assay.report.view.ViewText.COLUMN;
import static io.assay.report.view.ViewText.COMPARISON;
import static io.assay.report.view.ViewText.COST;
import static io.assay.report.view.ViewText.DAYS;
import static io.assay.report.view.ViewText.EVENTS;
import static io.assay.report.view.ViewText.EVIDENCE;
import static io.assay.report.view.ViewText.FILL;
import static io.assay.report.view.ViewText.FIRST;
import static io.assay.report.view.ViewText.FRAMEWORK;
import static io.assay.report.view.ViewText.FROM;
import static io.assay.report.view.ViewText.GAPS_CLOSED;
import static io.assay.report.view.ViewText.ISSUER_COUNT;
import static io.assay.report.view.ViewText.ISSUER_STATUS;
import static io.assay.report.view.ViewText.LAST;
import static io.assay.report.view.ViewText.LINKS;
import static io.assay.report.view.ViewText.MISNAMED;
import static io.assay.report.view.ViewText.NEEDED;
import static io.assay.report.view.ViewText.OPEN;
import static io.assay.report.view.ViewText.PRODUCER;
import static io.assay.report.view.ViewText.REASONS;
import static io.assay.report.view.ViewText.RULE_COUNT;
import static io.assay.report.view.ViewText.RULE_STATUS;
import static io.assay.report.view.ViewText.SINCE;
import static io.assay.report.view.ViewText.SOURCES;
import static io.assay.report.view.ViewText.STATE;
import static io.assay.report.view.ViewText.TITLE;
import static io.assay.report.view.ViewText.TO;
import static io.assay.report.view.ViewText.VERIFIED;
import static io.assay.report.view.ViewText.VERIFIED_AFTER;
import static io.assay.report.view.ViewText.VERIFIED_BEFORE;

import io.assay.check.ClauseClaim;
import io.assay.check.Phrase;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseEntry;
import io.assay.coverage.CoverageResult;
import io.assay.coverage.CoverageSplit;
import io.assay.coverage.catalogue.Clause;
import io.assay.coverage.change.ClauseChange;
import io.assay.coverage.gap.Claimed;
import io.assay.coverage.gap.Closings;
import io.assay.coverage.gap.EvidenceKind;
import io.assay.coverage.gap.Gap;
import io.assay.coverage.gap.Origin;
import io.assay.coverage.gap.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The views of coverage as tables.
 *
 * @param language of official titles, such as {@code de}
 */
public record Tables(String language) {
    /** Every clause with its state and figures. */
    public Table clauses(CoverageResult result) {
        return new Table("clauses", List.of(FRAMEWORK, CLAUSE, TITLE, STATE, VERIFIED, NEEDED, EVENTS, FIRST, LAST, SOURCES, COMPARISON),
                ClauseEntry.all(result).map(entry -> row(entry, Stream.of(entry.state(), entry.coverage().verified(), entry.coverage().needed(),
                        entry.coverage().events(), day(entry, ClauseCoverage::first), day(entry, ClauseCoverage::last),
                        (long) entry.coverage().sources(), entry.coverage().comparison()))).toList());
    }

    private List<Object> row(ClauseEntry entry, Stream<Object> more) {
        return Stream.concat(Stream.of(entry.framework().name(), entry.id(), entry.title(language)), more).toList();
    }

    private static String day(ClauseEntry entry, Function<ClauseCoverage, Optional<Instant>> time) {
        return time.apply(entry.coverage()).map(Object::toString).orElse("");
    }

    /** The issuer's word, its rule, ours; differences first. */
    public Table claims(CoverageResult result) {
        return new Table("claims", List.of(FRAMEWORK, CLAUSE, TITLE, ISSUER_STATUS, ISSUER_COUNT, RULE_STATUS, RULE_COUNT, COMPARISON, STATE, VERIFIED, MISNAMED),
                Claimed.of(result).stream().map(entry -> row(entry, Stream.of(claim(entry, ClauseClaim::status), count(entry, ClauseClaim::count),
                        claim(entry, ClauseClaim::recomputedStatus), count(entry, ClauseClaim::recomputedCount), entry.coverage().comparison(),
                        entry.state(), entry.coverage().verified(), misnamed(entry.coverage())))).toList());
    }

    /** What a producer at hand calls the clause wrongly, and what it should have named. */
    public static List<Phrase> misnamed(ClauseCoverage coverage) {
        return coverage.misnamed().stream().map(one -> Phrase.of(ViewText.MISNAMED_AS, Origin.of(one.producer()), one.says(), one.use())).toList();
    }

    private static String claim(ClauseEntry entry, Function<ClauseClaim, String> word) {
        return entry.coverage().claim().map(word).orElse("");
    }

    private static Object count(ClauseEntry entry, Function<ClauseClaim, OptionalLong> count) {
        OptionalLong number = entry.coverage().claim().map(count).orElse(OptionalLong.empty());
        return number.isPresent() ? (Object) number.getAsLong() : "";
    }

    /** The work list. */
    public Table gaps(CoverageResult result) {
        Closings closings = new Closings(result.period());
        return new Table("gaps", List.of(FRAMEWORK, CLAUSE, TITLE, STATE, VERIFIED, NEEDED, SINCE, REASONS, CLOSES, COST, LINKS),
                Gap.of(result).stream().map(gap -> row(gap.entry(), Stream.of(gap.entry().state(), gap.entry().coverage().verified(),
                        gap.entry().coverage().needed(), gap.since().map(Object::toString).orElse(""), reasons(gap.entry()),
                        closings.of(gap.entry().coverage()), new Phrase(gap.cost(), List.of(gap.costs())),
                        links(gap.entry().coverage().clause())))).toList());
    }

    /** The clauses that the same evidence touches, each with how it stands to them. */
    public static List<Phrase> links(Clause clause) {
        return clause.links().stream().map(link -> Phrase.of(ViewText.LINKED, link.to(), Phrase.of(link.relation()))).distinct().toList();
    }

    /** Why events of a clause were left out, and how many. */
    public static List<Phrase> reasons(ClauseEntry entry) {
        return new TreeMap<>(entry.coverage().excluded()).entrySet().stream()
                .map(one -> Phrase.of(ViewText.REASON_COUNT, Reason.of(one.getKey()), one.getValue())).toList();
    }

    /** Each kind of evidence with its clauses; first what closes most gaps. */
    public Table kinds(CoverageResult result, Set<String> producers) {
        return new Table("evidence", List.of(EVIDENCE, PRODUCER, GAPS_CLOSED, OPEN, CLAUSES),
                EvidenceKind.of(result, producers).stream().map(kind -> List.<Object>of(kind.name(), kind.producer(), kind.closes(), kind.open(),
                        kind.clauses().stream().map(ClauseEntry::key).toList())).toList());
    }

    /** The period of each clause in stretches of one fill. */
    public Table time(CoverageResult result) {
        return new Table("time", List.of(FRAMEWORK, CLAUSE, TITLE, STATE, FROM, TO, DAYS, FILL),
                ClauseEntry.all(result).flatMap(entry -> entry.coverage().time().stretches().stream().map(stretch -> row(entry, Stream.of(entry.state(),
                        stretch.days().from().toString(), stretch.days().to().toString(), (long) stretch.days().days(), stretch.fill())))).toList());
    }

    /** Each clause in each part of the evidence. */
    public Table split(CoverageSplit split, List<ClauseEntry> shown) {
        return new Table("split", List.of(FRAMEWORK, CLAUSE, TITLE, COLUMN, STATE, VERIFIED, NEEDED, EVENTS),
                shown.stream().flatMap(clause -> split.columns().stream().flatMap(column -> clause.in(column.result()).stream()
                        .map(cell -> row(cell, Stream.of(column.name(), cell.state(), cell.coverage().verified(), cell.coverage().needed(),
                                cell.coverage().events()))))).toList());
    }

    /** Each clause before and after. */
    public Table changes(List<ClauseChange> changes) {
        return new Table("changes", List.of(FRAMEWORK, CLAUSE, TITLE, CHANGE, BEFORE, AFTER, VERIFIED_BEFORE, VERIFIED_AFTER),
                changes.stream().map(one -> row(one.after(), Stream.of(one.change(), one.before().state(), one.after().state(),
                        one.before().coverage().verified(), one.after().coverage().verified()))).toList());
    }
}
