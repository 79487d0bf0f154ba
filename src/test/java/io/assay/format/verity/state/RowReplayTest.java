// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.Hex;
import io.assay.check.Outcome;
import io.assay.check.Tally;
import io.assay.format.verity.RecordedEvent;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.chain.EventHash;
import io.assay.format.verity.pass.EventSource;
import io.assay.format.verity.recovery.PinnedState;
import io.assay.evidence.Locator;
import io.assay.replay.Cutoff;
import io.assay.replay.Projection;
import io.assay.replay.Scope;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RowReplayTest {
    private static final int EVENTS = 400;
    private static final int PART = 7;

    private final List<RecordedEvent> events = log();

    private static List<RecordedEvent> log() {
        Random random = new Random(11);
        List<RecordedEvent> events = new ArrayList<>();
        byte[] previous = new byte[32];
        for (int i = 0; i < EVENTS; i++) {
            String id = "r" + random.nextInt(40);
            int kind = random.nextInt(4);
            String operation = kind == 0 ? "DELETE" : kind == 1 ? "UPDATE" : "INSERT";
            String payload = switch (operation) {
                case "INSERT" -> "{\"id\":\"" + id + "\",\"amount\":" + i + "}";
                case "UPDATE" -> "{\"id\":\"" + id + "\",\"new\":{\"amount\":" + i + "}}";
                default -> "{\"id\":\"" + id + "\"}";
            };
            RecordedEvent event = new RecordedEvent(Locator.of("log"), i, 1_000_000L + i / 3, 7, 1, "records", "a", "", "", operation, new byte[0], "", new byte[0],
                    true, payload.getBytes(StandardCharsets.UTF_8), Optional.empty(), previous, new byte[32]);
            previous = new EventHash().of(event).clone();
            events.add(new RecordedEvent(event.at(), i, event.timestamp(), 7, 1, "records", "a", "", "", operation, new byte[0], "", new byte[0], true,
                    event.payload(), Optional.empty(), event.prevHash(), previous));
        }
        return events;
    }

    private static EventSource source(List<RecordedEvent> events) {
        return new EventSource() {
            @Override
            public long parts() {
                return (events.size() + PART - 1) / PART;
            }

            @Override
            public Extent read(long part, Consumer<VerityEvent> visitor, Tally readable) {
                events.subList((int) part * PART, Math.min(events.size(), (int) (part + 1) * PART)).forEach(visitor);
                return new Extent(0, 0);
            }
        };
    }

    private RowReplay fresh() {
        return new RowReplay(source(events), 7, List.of());
    }

    private static String seen(Projection projection) {
        return projection.position() + " " + projection.digests() + " " + projection.events() + " " + projection.state() + " " + projection.outcome();
    }

    @Test
    void fromAnySnapshotTheStateIsTheSameAsFromTheStart() throws Exception {
        RowReplay warm = fresh();
        warm.at(new Cutoff.Everything(), Scope.WHOLE);
        Random random = new Random(5);
        for (int i = 0; i < 120; i++) {
            Cutoff at = new Cutoff.AtPosition(random.nextInt(EVENTS + 10) - 3L);
            assertEquals(seen(fresh().at(at, Scope.WHOLE)), seen(warm.at(at, Scope.WHOLE)), () -> "at " + at);
        }
    }

    @Test
    void aPositionCountsItselfAndNothingAfterIt() throws Exception {
        assertEquals(10, fresh().at(new Cutoff.AtPosition(9), Scope.WHOLE).events());
        assertEquals(-1, fresh().at(new Cutoff.AtPosition(-1), Scope.WHOLE).position());
        assertEquals(EVENTS, fresh().at(new Cutoff.AtPosition(EVENTS * 2L), Scope.WHOLE).events());
    }

    @Test
    void aTimeCountsEveryEventThatBearsIt() throws Exception {
        Projection projection = fresh().at(new Cutoff.AtTime(Instant.ofEpochSecond(0, 1_000_003)), Scope.WHOLE);
        assertEquals(12, projection.events());
    }

    @Test
    void onlyAPinnedHeadMakesAStateReliable() throws Exception {
        assertEquals(Outcome.INDETERMINATE, fresh().at(new Cutoff.AtPosition(50), Scope.WHOLE).outcome());
        PinnedState head = new PinnedState(60, Hex.encode(events.get(60).hash()));
        RowReplay pinned = new RowReplay(source(events), 7, List.of(head));
        assertEquals(Outcome.PASSED, pinned.at(new Cutoff.AtPosition(50), Scope.WHOLE).outcome());
        Projection behind = pinned.at(new Cutoff.AtPosition(70), Scope.WHOLE);
        assertEquals(Outcome.INDETERMINATE, behind.outcome());
        assertEquals(61, behind.verified());
    }

    @Test
    void anAlteredEventFailsEveryStateAfterIt() throws Exception {
        List<RecordedEvent> altered = new ArrayList<>(events);
        RecordedEvent old = altered.get(30);
        altered.set(30, new RecordedEvent(old.at(), 30, old.timestamp(), 7, 1, "records", "a", "", "", "INSERT", new byte[0], "", new byte[0], true,
                "{\"id\":\"x\"}".getBytes(StandardCharsets.UTF_8), Optional.empty(), old.prevHash(), old.hash()));
        RowReplay replay = new RowReplay(source(altered), 7, List.of(new PinnedState(60, Hex.encode(events.get(60).hash()))));
        assertEquals(Outcome.FAILED, replay.at(new Cutoff.AtPosition(30), Scope.WHOLE).outcome());
        assertNotEquals(Outcome.PASSED, replay.at(new Cutoff.AtPosition(29), Scope.WHOLE).outcome());
        assertTrue(replay.at(new Cutoff.AtPosition(29), Scope.WHOLE).verified() == 0);
    }
}
