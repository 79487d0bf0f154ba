// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * Extracts the verbatim facts of a text: the facts profile {@code assay-facts-1}, which follows the documented kinds, units and values of the
 * producer (semvec compliance guide, "Extract verbatim facts") and fixes what is not documented. Digits are ASCII digits only; spans never
 * overlap: identifiers are taken before dates, dates before numbers.
 */
public final class FactExtractor {
    private FactExtractor() {}

    /** The facts by place. */
    public static List<Fact> extract(String text) {
        Claims claims = new Claims();
        claims.take(IdentifierScan.uuids(text));
        claims.take(Iban.scan(text));
        claims.take(IdentifierScan.vatNumbers(text));
        claims.take(DateScan.iso(text));
        claims.take(DateScan.german(text));
        claims.take(DateScan.us(text));
        new NumberScan(text, claims).take();
        List<Fact> facts = new ArrayList<>();
        int unit = 0;
        int point = 0;
        for (Candidate found : claims.inOrder()) {
            int start = point + text.codePointCount(unit, found.from());
            int end = start + text.codePointCount(found.from(), found.to());
            facts.add(new Fact(found.kind(), text.substring(found.from(), found.to()), start, end, found.value(), found.unit(), found.idType(),
                    found.ambiguous()));
            unit = found.to();
            point = end;
        }
        return facts;
    }
}
