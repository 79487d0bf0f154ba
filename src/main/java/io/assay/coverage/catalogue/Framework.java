// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A law or standard as a catalogue gives it.
 *
 * @param edition  which text, such as {@code Regulation (EU) 2024/1689}
 * @param citation where it was published
 * @param asOf     the day the catalogue's statements were true
 * @param dates    when its duties apply, each with a source
 */
public record Framework(String id, String name, String edition, String citation, String asOf, List<Applicability> dates, List<Clause> clauses) {
    public Framework {
        dates = List.copyOf(dates);
        clauses = List.copyOf(clauses);
    }

    /** A date on which something begins to apply. */
    public record Applicability(String what, String date, String source) {
    }

    /** The clause of this id, in whatever notation. */
    public Optional<Clause> clause(String notation) {
        String wanted = Notation.normal(notation);
        return clauses.stream().filter(clause -> clause.answersTo(wanted)).findFirst();
    }
}
