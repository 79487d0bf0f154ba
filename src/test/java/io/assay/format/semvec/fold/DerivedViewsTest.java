// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.format.semvec.fact.FactExtractor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivedViewsTest {
    private static final SplittableRandom RANDOM = new SplittableRandom(6);

    private static String[] event(int number) {
        String text = switch (RANDOM.nextInt(4)) {
            case 0 -> "nothing to note";
            case 1 -> "paid " + RANDOM.nextInt(9) + ".50 EUR, then 7 kg and again 7 kg";
            case 2 -> "on 2026-0" + RANDOM.nextInt(1, 9) + "-11 " + RANDOM.nextInt(500) + " km";
            default -> "to DE89370400440532013000";
        };
        return new String[] {number % 5 == 0 ? "größe\t" + number + "\n\ud83d\ude00" : "event-" + number, text};
    }

    @Test
    void anyPositionAskedInAnyOrderGivesTheViewsOfItsEventsAlone(@TempDir Path folder) {
        List<String[]> events = IntStream.range(0, 700).mapToObj(DerivedViewsTest::event).toList();
        try (DerivedViews views = new DerivedViews(folder.resolve("events.sqlite"), 50)) {
            List<String[]> seen = new ArrayList<>();
            for (String[] event : events) {
                views.add(event[0], FactExtractor.extract(event[1]));
                seen.add(event);
                int count = seen.size();
                if (count < 40 || RANDOM.nextInt(40) == 0) {
                    hold(views, events, count);
                    hold(views, events, RANDOM.nextInt(count + 1));
                }
            }
            assertEquals(700, views.count());
        }
    }

    private static void hold(DerivedViews views, List<String[]> events, int count) {
        PlainViews plain = new PlainViews(events.subList(0, count));
        assertEquals(plain.tiers(), views.tiersDigest(count), "tiers after " + count);
        Literals literals = views.literals(count, 3);
        assertEquals(plain.literals(), literals.sha256(), "literals after " + count);
        assertEquals(plain.literalCount(), literals.count());
        assertEquals(Math.min(3, plain.literalCount()), literals.earliest().size());
        assertEquals(events.subList(Math.max(0, count - 32), count).reversed().stream().map(event -> event[0]).toList(), views.recent(count));
    }

    @Test
    void theLiteralsMetFirstAreTold(@TempDir Path folder) {
        try (DerivedViews views = new DerivedViews(folder.resolve("events.sqlite"), 2)) {
            views.add("a", FactExtractor.extract("9 kg"));
            views.add("b", FactExtractor.extract("1 EUR and 9 kg"));
            assertEquals("{numeric kg 9=Literal[key=numeric kg 9, times=2, first=a, last=b]}", views.literals(2, 1).earliest().toString());
            assertEquals("{numeric kg 9=Literal[key=numeric kg 9, times=1, first=a, last=a]}", views.literals(1, 5).earliest().toString());
        }
    }

    /** Ids of a megabyte fill the memory for them at once, so that all but the last lie in the file. */
    @Test
    void idsThatLieInAFileAreReadBack(@TempDir Path folder) {
        List<String[]> events = IntStream.range(0, 40).mapToObj(number -> new String[] {number + "x".repeat(1 << 18), ""}).toList();
        try (DerivedViews views = new DerivedViews(folder.resolve("events.sqlite"))) {
            events.forEach(event -> views.add(event[0], List.of()));
            hold(views, events, 40);
            hold(views, events, 3);
        }
    }
}
