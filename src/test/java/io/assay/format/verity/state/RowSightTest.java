// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.RecordedEvent;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.chain.EventHash;
import io.assay.format.verity.hold.Policies;
import io.assay.format.verity.pass.EventSource;
import io.assay.format.verity.recovery.PinnedState;
import io.assay.format.verity.recovery.RecoveryLog;
import io.assay.replay.Cutoff;
import io.assay.replay.Glance;
import io.assay.replay.Part;
import io.assay.replay.Projection;
import io.assay.replay.Scope;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Of a log with many rows a part is shown; it must be a part of what a replay from the start gives, at any cutoff. */
class RowSightTest {
    private static final int EVENTS = 700;
    private static final int PART = 13;
    private static final int FEW = 20;
    private static final List<String> STREAMS = List.of("notes", "größe\u4e16", "a\0b");

    private final Random random = new Random(2);

    /** How a log is odd. */
    private record Shape(boolean ordered, boolean holes, int hidden) {
    }

    private List<RecordedEvent> log(Shape shape) {
        List<RecordedEvent> events = new ArrayList<>();
        byte[] previous = new byte[32];
        long position = 0;
        for (int i = 0; i < EVENTS; i++) {
            int row = random.nextInt(3) == 0 ? random.nextInt(4) : random.nextInt(120);
            int stream = row % STREAMS.size();
            String id = "\"id\":\"r" + row + "\"";
            String operation = List.of("INSERT", "UPDATE", "UPDATE", "UPDATE", "DELETE", "SCHEMA_CHANGE", "ACCESS").get(random.nextInt(7));
            String payload = switch (operation) {
                case "INSERT" -> "{" + id + ",\"first\":" + i + ",\"amount\":" + i + "}";
                case "UPDATE" -> "{" + id + ",\"old\":{\"amount\":1},\"new\":{\"" + (random.nextBoolean() ? "amount" : "other" + random.nextInt(3)) + "\":" + i + "}}";
                case "DELETE" -> "{" + id + ",\"old\":{}}";
                default -> "{\"ddl\":\"x\"}";
            };
            boolean shown = i < EVENTS - shape.hidden || random.nextInt(40) > 0;
            long time = shape.ordered ? 1_000_000L + i / 3 : 1_000_000L + random.nextInt(EVENTS);
            position += shape.holes && random.nextInt(100) == 0 ? 3 : 1;
            RecordedEvent open = event(position - 1, time, stream, operation, shown, payload, previous, new byte[32]);
            previous = new EventHash().of(open).clone();
            events.add(event(position - 1, time, stream, operation, shown, payload, open.prevHash(), previous));
        }
        return events;
    }

    private static RecordedEvent event(long position, long time, int stream, String operation, boolean shown, String payload, byte[] previous, byte[] hash) {
        return new RecordedEvent(Locator.of("log"), position, time, 7, stream, STREAMS.get(stream), "a", "", "", operation, new byte[0], "", new byte[0], shown,
            payload.getBytes(StandardCharsets.UTF_8), Optional.empty(), previous, hash);
    }

    /** Single events can be read, or whole parts only. */
    private static RowReplay replay(List<RecordedEvent> events, int few, boolean single) {
        EventSource source = new EventSource() {
            @Override
            public long parts() {
                return (events.size() + PART - 1) / PART;
            }

            @Override
            public Extent read(long part, Consumer<VerityEvent> visitor, Tally readable) {
                events.subList((int) part * PART, Math.min(events.size(), (int) (part + 1) * PART)).forEach(visitor);
                return new Extent(0, 0);
            }

            @Override
            public boolean again(Locator at, byte[] bytes, Consumer<VerityEvent> visitor) {
                int found = Collections.binarySearch(events, null, (event, wanted) -> Long.compare(event.position(), at.position()));
                if (single) {
                    visitor.accept(events.get(found));
                }
                return single;
            }
        };
        RecordedEvent pinned = events.get(EVENTS / 2);
        return new RowReplay(source, 7, new Beside(List.of(new PinnedState(pinned.position(), Hex.encode(pinned.hash()))), List.of(), List.of(), new Policies(List.of()),
            RecoveryLog.NONE), () -> { }, few);
    }

    private Cutoff cutoff() {
        return switch (random.nextInt(5)) {
            case 0 -> new Cutoff.Everything();
            case 1, 2 -> new Cutoff.AtTime(Instant.ofEpochSecond(0, 999_998 + random.nextInt(EVENTS + 4)));
            default -> new Cutoff.AtPosition(random.nextInt(EVENTS + 60) - 2L);
        };
    }

    private static Set<String> isPartOf(Projection whole, Glance glance) {
        Projection seen = glance.projection();
        assertEquals(whole.events() + " " + whole.verified() + " " + whole.position() + " " + whole.outcome() + whole.subject() + whole.doesNotShow(),
            seen.events() + " " + seen.verified() + " " + seen.position() + " " + seen.outcome() + seen.subject() + seen.doesNotShow());
        assertEquals(whole.state().integer("rows"), seen.state().integer("rows"));
        JsonObject all = whole.state().object("streams").orElseThrow();
        Set<String> names = new LinkedHashSet<>();
        seen.state().object("streams").orElseThrow().members().forEach(stream -> ((JsonObject) stream.value()).members().forEach(row -> {
            names.add(stream.name() + " " + row.name());
            assertEquals(all.object(stream.name()).flatMap(rows -> rows.object(row.name())).orElseThrow().toString(), row.value().toString());
        }));
        assertEquals(all.members().stream().mapToLong(stream -> ((JsonObject) stream.value()).members().size()).sum(), glance.things());
        return names;
    }

    private void everyPartIsAPartOfTheReplayFromTheStart(Shape shape, boolean single) throws Exception {
        List<RecordedEvent> events = log(shape);
        RowReplay parts = replay(events, FEW, single);
        int seen = 0;
        for (int i = 0; i < 24; i++) {
            Cutoff cutoff = cutoff();
            Scope scope = random.nextInt(3) == 0 ? new Scope(STREAMS.get(random.nextInt(3)), "") : Scope.WHOLE;
            Part part = random.nextInt(3) == 0 ? new Part(cutoff(), "R" + random.nextInt(9), random.nextInt(3), true) : Part.latest(random.nextBoolean() ? cutoff : cutoff()).forced();
            Glance glance = parts.glance(cutoff, scope, part);
            assertEquals(Glance.Rest.LEFT_OUT, glance.rest());
            Projection whole = replay(events, Integer.MAX_VALUE, single).at(cutoff, scope);
            seen += isPartOf(whole, glance).size();
            assertEquals(whole, parts.at(cutoff, scope), "the whole state is the same where only parts are kept");
        }
        assertTrue(seen > 60, "parts show rows: " + seen);
    }

    @Test
    void everyPartIsAPartOfTheReplayFromTheStartBitForBit() throws Exception {
        everyPartIsAPartOfTheReplayFromTheStart(new Shape(true, false, 0), true);
    }

    @Test
    void soItIsWhereTimesGoBack() throws Exception {
        everyPartIsAPartOfTheReplayFromTheStart(new Shape(false, false, 0), true);
    }

    @Test
    void soItIsWherePositionsAndPayloadsAreMissing() throws Exception {
        everyPartIsAPartOfTheReplayFromTheStart(new Shape(true, true, 300), false);
        everyPartIsAPartOfTheReplayFromTheStart(new Shape(false, true, 300), true);
    }

    @Test
    void aMomentIsAFilterOverAllEventsInTheirOrder() throws Exception {
        List<RecordedEvent> events = log(new Shape(false, false, 0));
        RowReplay replay = replay(events, Integer.MAX_VALUE, true);
        for (int i = 0; i < 20; i++) {
            long moment = 1_000_000L + random.nextInt(EVENTS);
            RowState rows = new RowState();
            long counted = 0;
            for (RecordedEvent event : events) {
                if (event.timestamp() <= moment) {
                    counted++;
                    Change.of(event).ifPresent(rows::apply);
                }
            }
            Projection seen = replay.at(new Cutoff.AtTime(Instant.ofEpochSecond(0, moment)), Scope.WHOLE);
            assertEquals(counted, seen.events());
            assertEquals(rows.root().orElseThrow().hex(), seen.digests().get("projection"));
        }
    }
}
