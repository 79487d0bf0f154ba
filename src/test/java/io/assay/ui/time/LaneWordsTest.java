// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.check.Outcome;
import io.assay.replay.Extent;
import io.assay.replay.Timeline;
import io.assay.text.Language;
import io.assay.ui.support.Spoken;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneWordsTest {
    private static final Extent EXTENT = new Extent(1, 11);
    private static final double WIDTH = CutLine.LEFT + CutLine.RIGHT + 1000;
    private final Timeline seen = new Timeline(1, 1, List.of(new Timeline.Lane("INSERT", new int[] {1, 0, 2}, new int[] {0, 0, 1}),
        new Timeline.Lane("", new int[] {0, 1}, new int[2])), List.of(new Timeline.Mark(Timeline.Kind.GAP, 4, 9, "hole", Outcome.FAILED),
            new Timeline.Mark(Timeline.Kind.GAP, 10, 10, "other", Outcome.FAILED)));

    @Test
    void theLanesReadAsSentences() {
        assertEquals("Positions 1 to 11 hold 4 events: INSERT 3, Others 1. A check failed at 1 of them. Gaps: 2, the first at position 4.",
            new LaneWords(seen, Spoken.in(Language.ENGLISH)).whole(EXTENT));
        assertEquals("Die Positionen 1 bis 11 enthalten 4 Ereignisse: INSERT 3, Übrige 1. Bei 1 davon fiel eine Prüfung durch. Lücken: 2, zuerst bei Position 4.",
            new LaneWords(seen, Spoken.in(Language.GERMAN)).whole(EXTENT));
    }

    @Test
    void whatLiesUnderThePointIsNamedAndNothingWhereNothingLies() {
        var said = new LaneWords(seen, Spoken.in(Language.ENGLISH));
        assertEquals("INSERT: 2 events, position 3", said.under(0, CutLine.LEFT + 200, WIDTH, EXTENT));
        assertEquals("", said.under(0, CutLine.LEFT + 100, WIDTH, EXTENT));
        assertEquals("Gaps: hole, position 4 to 9", said.under(2, CutLine.LEFT + 600, WIDTH, EXTENT));
        assertEquals("", said.under(3, CutLine.LEFT + 600, WIDTH, EXTENT));
    }
}
