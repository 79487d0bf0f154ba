// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneCounterTest {
    private static int sum(int... counts) {
        return Arrays.stream(counts).sum();
    }

    @Test
    void everyEventIsCountedOnceHoweverManyColumnsGrowTogether() {
        LaneCounter counter = new LaneCounter();
        for (int position = 100; position < 100_100; position++) {
            counter.add(position, position % 4 == 0 ? "DELETE" : "INSERT", position == 60_000);
        }
        Timeline timeline = counter.timeline(List.of());
        assertEquals(List.of("INSERT", "DELETE"), timeline.lanes().stream().map(Timeline.Lane::name).toList());
        assertEquals(75_000, sum(timeline.lanes().getFirst().counts()));
        assertEquals(1, sum(timeline.lanes().getLast().failed()));
        int column = (int) ((60_000 - timeline.first()) / timeline.width());
        assertEquals(1, timeline.lanes().getLast().failed()[column]);
        assertTrue(timeline.lanes().getFirst().counts().length <= 1024);
    }

    @Test
    void rareKindsShareTheLastLane() {
        LaneCounter counter = new LaneCounter();
        for (int i = 0; i < 300; i++) {
            counter.add(i, "kind" + (i < 200 ? i % 2 : i), false);
        }
        List<Timeline.Lane> lanes = counter.timeline(List.of()).lanes();
        assertEquals(5, lanes.size());
        assertEquals("", lanes.getLast().name());
        assertEquals(300, lanes.stream().mapToInt(lane -> sum(lane.counts())).sum());
    }
}
