// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import java.time.Instant;

/** Holds two times of one record against each other: what ended cannot have ended before it began. */
public final class TimeOrder {
    private TimeOrder() {}

    /**
     * @param id    of the record
     * @param begin name of the member with the earlier time
     * @param at    where the later time stands
     */
    public static void check(Tally tally, String id, String begin, Instant from, Instant to, Locator at) {
        if (to.isBefore(from)) {
            tally.report(Finding.of(KimberliteCode.TIME_ORDER, at, id, begin).compared(from.toString(), to.toString()));
        }
    }
}
