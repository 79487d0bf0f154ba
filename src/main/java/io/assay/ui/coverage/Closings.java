// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import io.assay.coverage.ClauseCoverage;
import io.assay.coverage.ClauseCoverage.Closing;
import io.assay.coverage.ClauseState;
import io.assay.ui.support.Words;
import java.util.ArrayList;
import java.util.List;

/** Says what would close a gap; of many holes only the first few are named. */
final class Closings {
    private static final int HOLES = 5;

    private Closings() {}

    static List<String> of(ClauseCoverage coverage, Words words) {
        var said = new ArrayList<String>();
        int holes = 0;
        for (var closing : coverage.closes()) {
            if (closing.over().isEmpty() || ++holes <= HOLES) {
                said.add(sentence(closing, words));
            }
        }
        if (holes > HOLES) {
            said.add(words.say(CoverageText.CLOSE_REST, words.number(holes - HOLES)));
        }
        if (said.isEmpty() && coverage.state() != ClauseState.EVIDENCED) {
            said.add(words.say(CoverageText.CLOSE_NOTHING));
        }
        return said;
    }

    private static String sentence(Closing closing, Words words) {
        String types = String.join(", ", closing.types());
        return closing.over().map(hole -> words.say(CoverageText.CLOSE_HOLE, types, hole.from().toString(), hole.to().toString()))
            .orElseGet(() -> closing.more() > 0 ? words.say(CoverageText.CLOSE_MORE, words.number(closing.more()), types)
                : words.say(CoverageText.CLOSE_PROPERTY, types));
    }

    /** {@code verified / needed}, or a dash where no rule counts events. */
    static String count(ClauseCoverage coverage, Words words) {
        return coverage.needed() == 0 ? "–" : words.number(coverage.verified()) + " / " + words.number(coverage.needed());
    }
}
