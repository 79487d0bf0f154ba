// SPDX-License-Identifier: Apache-2.0
package io.assay.report.chart;

import io.assay.coverage.ClauseEntry;
import io.assay.text.Messages;

/** Says a clause and its state in one sentence. */
final class Speech {
    private Speech() {}

    static String of(ClauseEntry entry, Messages words) {
        return words.text(ChartText.SPOKEN, entry.framework().name(), entry.id(), entry.title(words.language().tag()), words.text(entry.state()),
                counted(entry));
    }

    /** Verified of needed; a dash where no rule counts. */
    static String counted(ClauseEntry entry) {
        return entry.coverage().needed() == 0 ? "–" : entry.coverage().verified() + " / " + entry.coverage().needed();
    }
}
