// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.gap;

import io.assay.check.ClauseClaim;
import io.assay.check.Phrase;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseCoverage.Closing;
import io.assay.coverage.ClauseState;
import io.assay.coverage.Comparison;
import io.assay.coverage.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Says what would close a gap: which records, how many, of which system, over which days. Of many holes only the first few are named.
 *
 * @param period the audit period; empty where nothing has a time
 */
public record Closings(Optional<Period> period) {
    private static final int HOLES = 5;

    /** One sentence for each thing to collect; none where the clause is evidenced. */
    public List<Phrase> of(ClauseCoverage coverage) {
        List<Phrase> said = new ArrayList<>();
        if (coverage.state() == ClauseState.EVIDENCED) {
            return said;
        }
        if (coverage.comparison() == Comparison.OVER_CLAIMED) {
            said.add(Phrase.of(GapText.CLAIM, coverage.claim().map(ClauseClaim::recomputedStatus).orElse("")));
        }
        if (coverage.state() == ClauseState.NOT_ASSESSED && coverage.events() > coverage.verified()) {
            said.add(Phrase.of(GapText.MATERIAL, coverage.events() - coverage.verified(), reasons(coverage)));
        }
        collect(coverage, said);
        if (coverage.clause().capped()) {
            said.add(Phrase.of(GapText.DOCUMENT));
        }
        return said.isEmpty() ? List.of(Phrase.of(GapText.NOTHING)) : said;
    }

    /** A single reason can be said in words; of several, codes are enough. */
    private static Object reasons(ClauseCoverage coverage) {
        return coverage.excluded().size() == 1 ? Reason.of(coverage.excluded().keySet().iterator().next())
                : String.join(", ", new TreeSet<>(coverage.excluded().keySet()));
    }

    private void collect(ClauseCoverage coverage, List<Phrase> said) {
        long filling = coverage.closes().stream().filter(closing -> closing.over().isPresent()).mapToLong(Closing::more).sum();
        int holes = 0;
        for (Closing closing : coverage.closes()) {
            if (closing.more() == 0) {
                Asked.of(closing.types()).forEach(one -> said.add(property(one, closing)));
            } else if (closing.over().isEmpty() && closing.more() > filling) {
                said.add(period.map(days -> events(GapText.MORE, closing, days)).orElseGet(() -> Phrase.of(GapText.MORE_ANY, closing.more(),
                        types(closing), Origin.of(closing.producer()), "", "", Long.toString(closing.more()))));
            } else if (closing.over().isPresent() && ++holes <= HOLES) {
                said.add(events(GapText.HOLE, closing, closing.over().get()));
            }
        }
        if (holes > HOLES) {
            said.add(Phrase.of(GapText.REST, holes - HOLES));
        }
    }

    private Phrase property(Asked asked, Closing closing) {
        Object system = Origin.of(closing.producer());
        return period.map(days -> Phrase.of(GapText.PROPERTY, Phrase.of(asked), system, days.from().toString(), days.to().toString()))
                .orElseGet(() -> Phrase.of(GapText.PROPERTY_ANY, Phrase.of(asked), system));
    }

    private static Phrase events(GapText sentence, Closing closing, Period days) {
        return Phrase.of(sentence, closing.more(), types(closing), Origin.of(closing.producer()), days.from().toString(), days.to().toString(),
                Long.toString(closing.more()), Integer.toString(Closing.SPEAKS));
    }

    /** A prefix of types is shown as one. */
    private static String types(Closing closing) {
        return closing.types().stream().map(type -> type.endsWith(".") ? type + "*" : type).collect(Collectors.joining(", "));
    }
}
