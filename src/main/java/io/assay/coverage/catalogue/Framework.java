// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.catalogue;

import io.assay.check.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /**
     * A date on which something begins to apply.
     *
     * @param what   in English
     * @param whatDe in German
     */
    public record Applicability(String what, String whatDe, String date, String source) {
    }

    /** Where it was published, the day the catalogue speaks of, and from when what applies, in sentences; words in the language of this tag. */
    public List<Phrase> source(String language) {
        return Stream.concat(Stream.of(Phrase.of(CatalogueText.SOURCE, citation, asOf)), dates.stream()
                .map(one -> Phrase.of(CatalogueText.APPLIES, language.equals("de") ? one.whatDe() : one.what(), one.date(), one.source()))).toList();
    }

    /** The clause of this id, in whatever notation. */
    public Optional<Clause> clause(String notation) {
        String wanted = Notation.normal(notation);
        return clauses.stream().filter(clause -> clause.answersTo(wanted)).findFirst();
    }
}
