// SPDX-License-Identifier: Apache-2.0
package io.assay.report.annex;

import io.assay.check.ClauseClaim;
import io.assay.check.Phrase;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseCoverage.Closing;
import io.assay.coverage.ClauseEntry;
import io.assay.coverage.ClauseState;
import io.assay.coverage.Period;
import io.assay.coverage.catalogue.Framework;
import io.assay.coverage.gap.Cost;
import io.assay.coverage.gap.Gap;
import io.assay.report.chart.CoverageMatrix;
import io.assay.report.dossier.Entry;
import io.assay.report.dossier.Entry.Kind;
import io.assay.report.view.Tables;
import io.assay.text.Messages;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** One clause as a row: its state, what counts, the issuer's word beside its own rule, and what would close the gap. */
final class ClauseRow {
    private static final int DAY = 10;
    private static final int MOST_HOLES = 6;

    private ClauseRow() {
    }

    static List<Entry> of(Framework framework, ClauseCoverage clause, Messages words, boolean withheld) {
        ClauseEntry entry = new ClauseEntry(framework, clause);
        return List.of(Entry.of(Kind.STRONG, entry.id()).below(Kind.NOTE, entry.title(words.language().tag())),
                Entry.marked(CoverageMatrix.mark(clause.state()), words.text(clause.state())),
                Entry.text(clause.needed() == 0 ? "" : clause.verified() + " / " + clause.needed()),
                Entry.text(clause.first().map(ClauseRow::day).orElse("")).below(Kind.TEXT, clause.last().map(ClauseRow::day).orElse("")),
                withheld ? Entry.of(Kind.TEXT, clause.claim().isEmpty() ? "" : words.text(clause.comparison())) : claim(clause, words),
                gap(entry, words, withheld));
    }

    private static String day(Instant time) {
        return time.toString().substring(0, DAY);
    }

    private static Entry claim(ClauseCoverage clause, Messages words) {
        if (clause.claim().isEmpty()) {
            return Entry.EMPTY;
        }
        ClauseClaim claim = clause.claim().get();
        Entry said = claim.status().isEmpty() ? Entry.EMPTY : Entry.text(words.text(clause.comparison()))
                .below(Kind.NOTE, words.text(AnnexText.ISSUER, claim.status(), number(claim.count())).strip());
        return claim.recomputedStatus().isEmpty() ? said
                : said.below(Kind.NOTE, words.text(AnnexText.RULE, claim.recomputedStatus(), number(claim.recomputedCount())).strip());
    }

    private static String number(OptionalLong count) {
        return count.isPresent() ? Long.toString(count.getAsLong()) : "";
    }

    private static Entry gap(ClauseEntry entry, Messages words, boolean withheld) {
        if (entry.state() == ClauseState.EVIDENCED) {
            return Entry.EMPTY;
        }
        Gap gap = Gap.of(entry);
        Entry said = Entry.text(gap.since().map(since -> words.text(AnnexText.GAP_SINCE, since)).orElse(""));
        String reasons = Tables.reasons(entry).stream().map(words::text).collect(Collectors.joining(", "));
        said = said.below(Kind.TEXT, reasons.isEmpty() ? "" : words.text(AnnexText.LEFT_OUT, reasons));
        said = said.below(Kind.TEXT, entry.coverage().verified() == 0 ? "" : holes(entry.coverage().holes(), words));
        for (Closing closing : entry.coverage().closes()) {
            if (closing.over().isEmpty()) {
                said = said.below(Kind.TEXT, words.text(closing.more() > 0 ? AnnexText.CLOSE_MORE : AnnexText.CLOSE_PROPERTY,
                        String.join(", ", closing.types()), closing.producer(), closing.more()));
            }
        }
        return withheld || gap.cost() == Cost.STAYS_OPEN ? said : said.below(Kind.NOTE, words.text(new Phrase(gap.cost(), List.of(gap.costs()))));
    }

    /** The days without a verified event; of many stretches the first few are named. */
    private static String holes(List<Period> holes, Messages words) {
        String named = holes.stream().limit(MOST_HOLES).map(hole -> hole.days() == 1 ? hole.from().toString()
                : words.text(AnnexText.HOLE, hole.from(), hole.to())).collect(Collectors.joining("; "));
        return holes.isEmpty() ? "" : words.text(AnnexText.HOLES, named, holes.size() > MOST_HOLES ? 1 : 0, holes.size() - MOST_HOLES);
    }
}
