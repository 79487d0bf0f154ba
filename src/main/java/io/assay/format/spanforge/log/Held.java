// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.check.Finding;
import io.assay.check.FindingCode;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Observations whose meaning is known only at the end of the log: exact in number, the first ones kept. */
final class Held {
    private final List<Locator> places = new ArrayList<>();
    private long count;

    void add(Locator at) {
        count++;
        if (places.size() < Tally.SHOWN) {
            places.add(at);
        }
    }

    /** Counts events whose places were not kept. */
    void more(long further) {
        count += further;
    }

    long count() {
        return count;
    }

    Locator first() {
        return places.getFirst();
    }

    /** Reports each of them as a finding of the code. */
    void report(Tally tally, FindingCode code, Weight weight, UnaryOperator<Finding> completed) {
        for (long i = 0; i < count; i++) {
            Locator at = places.get((int) Math.min(i, places.size() - 1));
            tally.report(completed.apply(Finding.of(code, at).weighing(weight)));
        }
    }
}
