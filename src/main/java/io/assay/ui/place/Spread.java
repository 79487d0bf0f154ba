// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import io.assay.check.Weight;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;
import io.assay.verify.Observation;
import java.util.List;

/**
 * Says whether a failing place stands alone or drags its followers along.
 *
 * @param kind  how the failures of the same code lie to each other
 * @param count how many there are of that kind
 */
record Spread(Kind kind, long count) {
    private static final int CASCADE = 3;

    /** How failures lie to each other. */
    enum Kind {
        /** One failure. */
        ISOLATED,
        /** At least three lines in a row from this one on. */
        CASCADING,
        /** Several, not in a row. */
        SCATTERED,
        /** Not a failure, or its place is no line. */
        UNSAID
    }

    static Spread of(ObjectResult object, Observation chosen) {
        var finding = chosen.finding();
        if (finding.weight() != Weight.FAIL) {
            return new Spread(Kind.UNSAID, 0);
        }
        List<Long> places = object.findings().stream().map(Observation::finding).filter(other -> other.code() == finding.code())
            .filter(other -> other.at().entry().equals(finding.at().entry())).map(other -> order(other.at().line(), other.at().position()))
            .distinct().sorted().toList();
        long here = order(finding.at().line(), finding.at().position());
        if (here < 0) {
            return new Spread(Kind.UNSAID, 0);
        }
        long next = here;
        while (places.contains(next + 1)) {
            next++;
        }
        if (next - here + 1 >= CASCADE) {
            return new Spread(Kind.CASCADING, next - here);
        }
        return places.size() == 1 ? new Spread(Kind.ISOLATED, 1) : new Spread(Kind.SCATTERED, places.size());
    }

    private static long order(long line, long position) {
        return line >= 0 ? line : position;
    }

    String words(Words words) {
        return switch (kind) {
            case ISOLATED -> words.say(PlaceText.ISOLATED);
            case CASCADING -> words.say(PlaceText.CASCADING, words.number(count));
            case SCATTERED -> words.say(PlaceText.SCATTERED, words.number(count));
            case UNSAID -> "";
        };
    }
}
