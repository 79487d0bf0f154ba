// SPDX-License-Identifier: Apache-2.0
package io.assay.protection;

import io.assay.check.CheckId;
import io.assay.evidence.Range;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * A run of bytes and what binds it.
 *
 * @param range       bytes of the file, or of the entry's content where {@code entry} is not empty
 * @param entry       the member of a container whose content the range counts in; empty for the file itself
 * @param unit        what the bytes are, such as {@code timestamp} or {@code payload}; several spans share one unit
 * @param protectedBy the checks that notice a change here; empty: nothing does
 * @param forger      who could have made a proof that fits other bytes here
 */
public record Span(Range range, String entry, String unit, List<CheckId> protectedBy, Forger forger) {
    public Span {
        protectedBy = List.copyOf(protectedBy);
    }

    public boolean isBound() {
        return !protectedBy.isEmpty();
    }

    /**
     * Visits the spans that are known inside this one, and between them what is left of this one, in order and without holes.
     *
     * @param known spans of the same file, in any order, that do not overlap; they are visited whole, also where they reach beyond this one
     */
    public void around(List<Span> known, Consumer<Span> visitor) {
        long at = range.from();
        for (Span span : known.stream().sorted(Comparator.comparing(Span::range)).toList()) {
            rest(at, span.range().from(), visitor);
            visitor.accept(span);
            at = span.range().to();
        }
        rest(at, range.to(), visitor);
    }

    private void rest(long from, long to, Consumer<Span> visitor) {
        if (from < to) {
            visitor.accept(new Span(new Range(from, to), entry, unit, protectedBy, forger));
        }
    }
}
