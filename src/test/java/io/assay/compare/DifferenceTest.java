// SPDX-License-Identifier: Apache-2.0
package io.assay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two states of one log, each event a letter for its identity and a digit for its content. */
class DifferenceTest {
    private static Marks marks(String log) {
        Marks marks = new Marks();
        for (int i = 0; i + 1 < log.length(); i += 2) {
            String id = log.substring(i, i + 1);
            Event event = new Event(i / 2, Locator.of("log").atLine(i / 2 + 1L), id, "t", "", Map.of(), Standing.VERIFIED, "");
            marks.add("spanforge.chain", event, log.substring(i, i + 2).getBytes(StandardCharsets.UTF_8));
        }
        return marks;
    }

    @Test
    void namesTheFirstHundredLossesWhereTheyStoodAndCountsAll() {
        StringBuilder old = new StringBuilder("a1");
        for (char id = 'α'; id < 'α' + 150; id++) {
            old.append(id).append('1');
        }
        Difference difference = Difference.between(marks(old.toString()), marks("a1" + "α2"));
        assertEquals(149, difference.vanished());
        assertEquals(Difference.MOST, difference.losses().size());
        assertEquals(List.of(2L, 3L), difference.losses().stream().limit(2).map(loss -> loss.at().line()).toList());
        assertEquals(List.of(true, false), difference.losses().stream().limit(2).map(Difference.Loss::changed).toList());
    }

    @Test
    void artefactsWithoutEventsAreTheSameOnlyWhereTheirBytesAre() {
        assertEquals(Relation.IDENTICAL, Difference.between(new Marks().of(Stream.of("aa")), new Marks().of(Stream.of("aa"))).relation());
        assertEquals(Relation.UNRELATED, Difference.between(new Marks().of(Stream.of("aa")), new Marks().of(Stream.of("ab"))).relation());
    }

    @Test
    void filesThatDifferBesideTheirEventsAreNotCalledTheSame() {
        Difference difference = Difference.between(marks("a1").of(Stream.of("aa", "bb")), marks("a1").of(Stream.of("bb", "ac")));
        assertEquals(Relation.IDENTICAL, difference.relation());
        assertEquals(List.of(true, false), List.of(difference.isBesideEvents(), difference.sameFiles()));
        assertEquals(false, Difference.between(marks("a1").of(Stream.of("aa", "bb")), marks("a1").of(Stream.of("bb", "aa"))).isBesideEvents());
    }

    @Test
    void aPlaceIsThatOfItsOwnArtefact() {
        Marks old = marks("a1");
        Event event = new Event(1, Locator.of("other").inEntry("inner").atLine(7), "b", "t", "", Map.of(), Standing.VERIFIED, "");
        old.add("spanforge.chain", event, new byte[] {1});
        assertEquals("log", Difference.between(old, marks("a2b1")).losses().getFirst().at().path());
        assertEquals("other", Difference.between(old, marks("a1")).losses().getFirst().at().path());
        assertEquals("inner", Difference.between(old, marks("a1")).losses().getFirst().at().entry());
    }

    @Test
    void eventsWithoutBytesOrRowAreCounted() {
        Marks old = marks("a1");
        old.add("spanforge.chain", new Event(1, Locator.of("log"), "b", "t", "", Map.of(), Standing.VERIFIED, ""), new byte[0]);
        assertEquals(new Difference.Unread(1, 0), Difference.between(old, marks("a1")).unread());
    }

    /** A log whose events are known by their places: each a letter for what it tells and a digit for its hash. */
    private static Marks placed(String log) {
        Marks marks = new Marks();
        for (int i = 0; i + 1 < log.length(); i += 2) {
            Event event = new Event(i / 2, Locator.of("log").atPosition(i / 2), Integer.toString(i / 2), "t", log.substring(i, i + 1), Map.of("tenant", "7"), Standing.VERIFIED, "");
            marks.add("verity.export", event, log.substring(i, i + 2).getBytes(StandardCharsets.UTF_8));
        }
        return marks;
    }

    @ParameterizedTest
    @CsvSource({"a1b1c1d1,a1b1d2,CHANGED,0,1,1,2", "a1b1c1d1,a1b1x2c2d2,CHANGED,1,0,2,2", "a1b1c1d1,a1b1c2d2,CHANGED,0,0,2,2", "a1b1c1d1,a1b1x1y1,FORKED,2,2,0,2",
        "a1b1,x1y1,UNRELATED,2,2,0,0", "a1b1c1,b2c2,CHANGED,0,1,2,0"})
    void wherePlacesMovedEventsAreKnownByWhatTheyTell(String old, String now, Relation relation, long appended, long vanished, long changed, long position) {
        Difference difference = Difference.between(placed(old), placed(now));
        assertEquals(relation, difference.relation());
        assertEquals(List.of(appended, vanished, changed, position), List.of(difference.appended(), difference.vanished(), difference.changed(),
            difference.first().orElseThrow().position()));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"a1b1c1,a1b1c1,IDENTICAL,0,0,0,-1", "a1b1,a1b1c1d1,APPENDED,2,0,0,3", "a1b1c1,a1,TRUNCATED,0,2,0,2",
        "a1b1c1,a1b2c1,CHANGED,0,0,1,2", "a1b1c1,a1c1,CHANGED,0,1,0,2", "a1b1c1,a1c1b1,CHANGED,0,0,0,2", "a1b1c1,a1x1y1,FORKED,2,2,0,2",
        "a1b1,x1y1,UNRELATED,2,2,0,1", "a1b1c1,a1b2c1d1,CHANGED,1,0,1,2", "x1a1a1,y1a1a1,CHANGED,1,1,0,1", "z1x1a1a2,z1y1a2a1,CHANGED,1,1,0,2", "a1b1a1,a1b1a1c1,APPENDED,1,0,0,4", "a1b1a1,a1b1,TRUNCATED,0,1,0,3",
        "'',a1,APPENDED,1,0,0,1", "'','',IDENTICAL,0,0,0,-1"})
    void saysHowTheNewerStandsToTheOlder(String old, String now, Relation relation, long appended, long vanished, long changed, long line) {
        Difference difference = Difference.between(marks(old), marks(now));
        assertEquals(relation, difference.relation());
        assertEquals(appended, difference.appended(), "appended");
        assertEquals(vanished, difference.vanished(), "vanished");
        assertEquals(changed, difference.changed(), "changed");
        assertEquals(vanished + changed, difference.losses().size(), "losses");
        assertEquals(changed, difference.losses().stream().filter(Difference.Loss::changed).count(), "of these changed");
        assertEquals(line, difference.first().map(Locator::line).orElse(-1L));
    }
}
