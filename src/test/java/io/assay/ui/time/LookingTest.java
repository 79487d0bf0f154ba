// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.app.desktop.WindowReplay;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValues;
import io.assay.check.Outcome;
import io.assay.replay.Cutoff;
import io.assay.replay.Extent;
import io.assay.replay.Glance;
import io.assay.replay.Part;
import io.assay.replay.Projection;
import io.assay.replay.Replay;
import io.assay.replay.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LookingTest {
    private final Crowd crowd = new Crowd();
    private final WindowReplay desk = new WindowReplay(crowd, "crowd");
    private final Looking looking = new Looking(Runnable::run, Runnable::run, gone -> { });

    /** Every event speaks of a thing of its own. From the tenth on a state is cut; events beyond the hundredth take a second look. */
    private static final class Crowd implements Replay {
        private final List<Part> parts = new ArrayList<>();

        @Override
        public List<Scope> scopes() {
            return List.of(Scope.WHOLE);
        }

        @Override
        public Extent extent(Scope scope) {
            return new Extent(1, 200);
        }

        private static Projection state(Cutoff cutoff, long from, boolean whole) {
            long position = ((Cutoff.AtPosition) cutoff).position();
            Map<String, Object> things = LongStream.rangeClosed(from, position).boxed().collect(Collectors.toMap(i -> "t" + i, i -> Map.of("lastPosition", i)));
            Map<String, Object> state = whole ? Map.of("things", things, "digest", "d" + position) : Map.of("things", things);
            return new Projection(cutoff, position, Map.of(), (JsonObject) JsonValues.of(state), Map.of(), position, 0, Outcome.INDETERMINATE, List.of());
        }

        @Override
        public Projection at(Cutoff cutoff, Scope scope) {
            return state(cutoff, 1, true);
        }

        @Override
        public Glance glance(Cutoff cutoff, Scope scope, Part part) {
            parts.add(part);
            long position = ((Cutoff.AtPosition) cutoff).position();
            long from = ((Cutoff.AtPosition) part.from()).position() - part.skip();
            return position > 100 ? Glance.first(state(cutoff, 1, false))
                : position < 10 && !part.always() ? Glance.whole(at(cutoff, scope)) : Glance.part(state(cutoff, from, false), position, 1);
        }

        @Override
        public void close() {
            // Holds nothing.
        }
    }

    private void look(long a, long b) {
        looking.look(desk, Scope.WHOLE, new Cutoff.AtPosition(a), new Cutoff.AtPosition(b), 1);
    }

    @Test
    void bothCutsShowTheSameThingsWhereOneStateIsTooLarge() {
        look(50, 3);
        TimeViewModel.View view = looking.viewProperty().get();
        assertEquals(Map.of("/things/t50/lastPosition", "50"), view.a().fields());
        assertEquals(50, view.a().things());
        assertEquals(Glance.Rest.LEFT_OUT, view.b().rest());
        assertEquals("/things/t50/lastPosition", view.changes().getFirst().path());
        look(3, 50);
        assertEquals(Glance.Rest.LEFT_OUT, looking.viewProperty().get().a().rest(), "a small state beside a large one is cut as well");
    }

    @Test
    void turningThePageLeadsToThingsSpokenOfEarlierAndMovingTheCutBackToTheLatest() {
        look(50, 40);
        looking.turn(20);
        assertEquals(20, looking.part().skip());
        assertTrue(looking.viewProperty().get().a().fields().containsKey("/things/t30/lastPosition"));
        assertTrue(looking.part().always());
        look(49, 40);
        assertEquals(0, looking.part().skip());
        looking.find("  t4 ");
        assertEquals("t4", crowd.parts.getLast().named());
        look(48, 40);
        assertEquals("t4", looking.part().named(), "a name stays while one steps");
    }

    @Test
    void whatTakesLongFollowsTheFirstLook() {
        List<Boolean> digests = new ArrayList<>();
        looking.viewProperty().addListener((_, _, view) -> digests.add(view.a().fields().containsKey("/digest")));
        look(150, 120);
        assertEquals(List.of(false, true), digests);
        assertEquals(Glance.Rest.NOTHING, looking.viewProperty().get().a().rest());
        assertFalse(looking.part().always());
    }

    @Test
    void whatIsInSightIsTracedToItsEvents() {
        look(50, 49);
        assertEquals(50, looking.originsProperty().get().get("/things/t50/lastPosition").position());
    }
}
