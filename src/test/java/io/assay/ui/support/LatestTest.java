// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {
    @Test
    void aMillionOffersQueueOneTaskThatShowsTheNewest() {
        var queue = new ArrayDeque<Runnable>();
        var shown = new ArrayList<Integer>();
        var latest = new Latest<Integer>(queue::add, shown::add);
        for (int i = 1; i <= 1_000_000; i++) {
            latest.offer(i);
        }
        assertEquals(1, queue.size());
        queue.remove().run();
        assertEquals(List.of(1_000_000), shown);
    }

    @Test
    void aValueOfferedAfterTheTaskRanIsShownToo() {
        var queue = new ArrayDeque<Runnable>();
        var shown = new ArrayList<String>();
        var latest = new Latest<String>(queue::add, shown::add);
        latest.offer("one");
        queue.remove().run();
        latest.offer("two");
        queue.remove().run();
        assertEquals(List.of("one", "two"), shown);
    }
}
