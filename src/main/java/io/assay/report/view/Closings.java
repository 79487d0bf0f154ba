// SPDX-License-Identifier: Apache-2.0
package io.assay.report.view;

import io.assay.check.Phrase;
import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseCoverage.Closing;
import io.assay.coverage.ClauseState;
import java.util.ArrayList;
import java.util.List;

/** Says what would close a gap: how many of which events of which system over which days; of many holes only the first few are named. */
public final class Closings {
    private static final int HOLES = 5;

    private Closings() {}

    /** One phrase for each; none where the clause is evidenced. */
    public static List<Phrase> of(ClauseCoverage coverage) {
        List<Phrase> said = new ArrayList<>();
        int holes = 0;
        for (Closing closing : coverage.closes()) {
            if (closing.over().isEmpty() || ++holes <= HOLES) {
                said.add(phrase(closing));
            }
        }
        if (holes > HOLES) {
            said.add(Phrase.of(ViewText.CLOSE_REST, holes - HOLES));
        }
        if (said.isEmpty() && coverage.state() != ClauseState.EVIDENCED) {
            said.add(Phrase.of(ViewText.CLOSE_NOTHING));
        }
        return said;
    }

    private static Phrase phrase(Closing closing) {
        String types = String.join(", ", closing.types());
        return closing.over().map(hole -> Phrase.of(ViewText.CLOSE_HOLE, types, closing.producer(), hole.from().toString(), hole.to().toString()))
                .orElseGet(() -> closing.more() > 0 ? Phrase.of(ViewText.CLOSE_MORE, closing.more(), types, closing.producer())
                        : Phrase.of(ViewText.CLOSE_PROPERTY, types, closing.producer()));
    }
}
