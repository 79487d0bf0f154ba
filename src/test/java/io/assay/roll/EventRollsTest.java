// SPDX-License-Identifier: Apache-2.0
package io.assay.roll;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import io.assay.query.Query;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an event says comes back from the roll as it was, wherever it stands. */
class EventRollsTest {
    @TempDir
    private Path folder;

    private static Event event(long n) {
        Locator at = Locator.of("a.jsonl").atLine(n + 1).atBytes(n * 700, n * 700 + 699).ofEvent("id-" + n);
        return new Event(n, n % 3 == 0 ? at.inEntry("e/" + n % 5).atPosition(-n - 2) : at, "id-" + n, n % 2 == 0 ? "call" : "answer",
                "2026-01-01T00:00:00Z", Map.of("tenant", "t" + n % 7, "odd \ud800 ü", "x".repeat((int) (n % 300))),
                n % 1000 == 999 ? Standing.FAILED : n % 10 == 0 ? Standing.UNVERIFIED : Standing.VERIFIED, n % 1000 == 999 ? "spanforge.x" : "");
    }

    private static EventRoll filled(EventRolls rolls, long count) {
        LongStream.range(0, count).forEach(n -> rolls.event("fake", "a.jsonl", event(n)));
        return rolls.end().of("a.jsonl").orElseThrow();
    }

    @Test
    void everyEventComesBackAsItWas() throws Exception {
        try (EventRolls rolls = EventRolls.awayFrom(folder.resolve("a.jsonl"))) {
            EventRoll roll = filled(rolls, 5000);
            assertEquals(5000, roll.size());
            new Random(7).longs(2000, 0, 5000).forEach(n -> assertEquals(event(n), roll.get(n)));
            assertEquals(new TreeSet<>(List.of("tenant", "odd \ud800 ü")), roll.facets());
            assertTrue(roll.isWhole() && roll.hasLines() && roll.hasPositions());
            for (Standing standing : Standing.values()) {
                assertEquals(LongStream.range(0, 5000).filter(n -> event(n).standing() == standing).count(), roll.count(standing));
            }
        }
    }

    @Test
    void artefactsHaveRollsOfTheirOwn() throws Exception {
        try (EventRolls rolls = EventRolls.awayFrom(folder.resolve("a.jsonl"))) {
            LongStream.range(0, 300).forEach(n -> rolls.event("fake", n % 2 == 0 ? "a" : "b", event(n)));
            rolls.end();
            assertEquals(event(298), rolls.of("a").orElseThrow().get(149));
            assertEquals(event(299), rolls.of("b").orElseThrow().get(149));
            assertTrue(rolls.of("c").isEmpty());
        }
    }

    @Test
    void theWorstOfARangeIsTheWorstOfItsEvents() throws Exception {
        try (EventRolls rolls = EventRolls.awayFrom(folder.resolve("a.jsonl"))) {
            EventRoll roll = filled(rolls, 5000);
            Random random = new Random(3);
            for (int i = 0; i < 3000; i++) {
                long from = random.nextLong(5000);
                long to = Math.min(5000, from + 1 + random.nextLong(i % 2 == 0 ? 12 : 1500));
                Standing worst = LongStream.range(from, to).mapToObj(n -> event(n).standing()).max(Standing::compareTo).orElseThrow();
                assertEquals(worst, roll.worst(from, to), from + " to " + to);
            }
            assertEquals(999, roll.next(Standing.FAILED, 0, 1));
            assertEquals(3999, roll.next(Standing.FAILED, 4998, -1));
            assertEquals(-1, roll.next(Standing.FAILED, 998, -1));
        }
    }

    @Test
    void aFilterFindsWhatItLetsThroughAndStopsWhenAsked() throws Exception {
        try (EventRolls rolls = EventRolls.awayFrom(folder.resolve("a.jsonl"))) {
            EventRoll roll = filled(rolls, 5000);
            RollSearch search = new RollSearch(roll, Query.parse("tenant = 't3' and standing = failed"));
            int[] expected = LongStream.range(0, 5000).filter(n -> n % 7 == 3 && n % 1000 == 999).mapToInt(n -> (int) n).toArray();
            assertArrayEquals(expected, search.run(_ -> { }, () -> false).places());
            assertTrue(expected.length > 0);
            assertEquals(0, search.run(_ -> { }, () -> true).places().length);
        }
    }

    @Test
    void afterClosingNothingIsLeftAndReadingSaysSo() throws Exception {
        EventRolls rolls = EventRolls.awayFrom(folder.resolve("a.jsonl"));
        EventRoll roll = filled(rolls, 200);
        rolls.close();
        assertThrows(UncheckedIOException.class, () -> roll.get(5));
        assertFalse(folder.toFile().list().length > 0);
    }
}
