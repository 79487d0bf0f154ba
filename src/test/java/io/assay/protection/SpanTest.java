// SPDX-License-Identifier: Apache-2.0
package io.assay.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.check.CheckId;
import io.assay.evidence.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void everyByteBetweenKnownSpansIsNamedOnce() {
        assertEquals("0-2 rest, 2-5 known, 5-7 known, 7-9 rest, 9-10 known", around(new Range(0, 10), new Range(5, 7), new Range(9, 10), new Range(2, 5)));
        assertEquals("0-10 rest", around(new Range(0, 10)));
        assertEquals("", around(new Range(3, 3)));
    }

    @Test
    void whatIsKnownBeyondTheSpanIsShownWholeAndNothingElseThere() {
        assertEquals("1-4 known, 4-6 rest, 6-12 known", around(new Range(3, 8), new Range(6, 12), new Range(1, 4)));
        assertEquals(new Range(3, 8), new Range(3, 8).and(new Range(0, 100)));
        assertEquals(0, new Range(3, 8).and(new Range(20, 30)).length());
        assertEquals(0, new Range(3, 8).and(Range.NONE).length());
    }

    private static String around(Range range, Range... known) {
        List<Span> visited = new ArrayList<>();
        new Span(range, "", "rest", List.of(), Forger.ANYONE).around(Arrays.stream(known)
                .map(one -> new Span(one, "", "known", List.of(new CheckId("a.check")), Forger.ANYONE)).toList(), visited::add);
        return visited.stream().map(span -> span.range().from() + "-" + span.range().to() + " " + span.unit()).collect(Collectors.joining(", "));
    }
}
