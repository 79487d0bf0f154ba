// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The audit period as it looks from one clause.
 *
 * @param stretches the whole period in order, without gap or overlap; empty where no rule counts events or nothing has a time
 * @param holes     days inside what is known for which no verified event speaks
 * @param unknown   days after the last about which evidence without an anchored end says nothing
 * @param absence   how strongly an absence can be stated
 */
public record ClauseTime(List<Stretch> stretches, List<Period> holes, Optional<Period> unknown, Absence absence) {
    /** Of a clause for which no event counts. */
    public static final ClauseTime NONE = new ClauseTime(List.of(), List.of(), Optional.empty(), Absence.UNPROVED);

    public ClauseTime {
        stretches = List.copyOf(stretches);
        holes = List.copyOf(holes);
    }

    /** The first day of the gap that reaches to the end of what is known; empty where a verified event still speaks there. */
    public Optional<LocalDate> gapSince() {
        Optional<LocalDate> since = Optional.empty();
        for (Stretch stretch : stretches) {
            switch (stretch.fill()) {
                case VERIFIED -> since = Optional.empty();
                case UNVERIFIED, EMPTY -> since = since.or(() -> Optional.of(stretch.days().from()));
                case UNKNOWN -> { }
            }
        }
        return since;
    }

    /** How many days have this fill. */
    public long days(Fill fill) {
        return stretches.stream().filter(stretch -> stretch.fill() == fill).mapToLong(stretch -> stretch.days().days()).sum();
    }
}
