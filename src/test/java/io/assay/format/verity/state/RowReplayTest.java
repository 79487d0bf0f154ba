// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.CanonicalJson;
import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.check.Outcome;
import io.assay.check.Tally;
import io.assay.crypto.Sha256;
import io.assay.format.verity.RecordedEvent;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.chain.EventHash;
import io.assay.format.verity.pass.EventSource;
import io.assay.format.verity.hold.Policies;
import io.assay.format.verity.recovery.PinnedState;
import io.assay.format.verity.recovery.RecoveryLog;
import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import io.assay.format.verity.seal.JudgedSeal;
import io.assay.format.verity.seal.Seal;
import io.assay.replay.Cutoff;
import io.assay.replay.Projection;
import io.assay.replay.Scope;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
        return new RowReplay(source(events), 7, beside(List.of()), () -> { });
    }

    private static Beside beside(List<PinnedState> pinned) {
        return new Beside(pinned, List.of(), List.of(), new Policies(List.of()), RecoveryLog.NONE);
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
    void aTimeFromAnySnapshotGivesTheSameAsFromTheStart() throws Exception {
        RowReplay warm = fresh();
        Random random = new Random(6);
        for (int i = 0; i < 80; i++) {
            Cutoff at = new Cutoff.AtTime(Instant.ofEpochSecond(0, 999_990 + random.nextInt(150)));
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
        RowReplay pinned = new RowReplay(source(events), 7, beside(List.of(head)), () -> { });
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
        RowReplay replay = new RowReplay(source(altered), 7, beside(List.of(new PinnedState(60, Hex.encode(events.get(60).hash())))), () -> { });
        assertEquals(Outcome.FAILED, replay.at(new Cutoff.AtPosition(30), Scope.WHOLE).outcome());
        assertNotEquals(Outcome.PASSED, replay.at(new Cutoff.AtPosition(29), Scope.WHOLE).outcome());
        assertTrue(replay.at(new Cutoff.AtPosition(29), Scope.WHOLE).verified() == 0);
    }

    private Projection sealed(byte[] root, boolean pinned) throws Exception {
        Seal seal = new Seal(Locator.of("seals"), 60, Digest.of(events.get(60).hash()), Digest.of(root), 2_000_000, new byte[64], new byte[32], List.of());
        Beside beside = new Beside(List.of(), List.of(new JudgedSeal(seal, true, pinned, pinned)), List.of(), new Policies(List.of()), RecoveryLog.NONE);
        return new RowReplay(source(events), 7, beside, () -> { }).at(new Cutoff.AtPosition(60), Scope.WHOLE);
    }

    @Test
    void aSealThatIsMetBindsTheStateAndOneWithAnotherRootFailsIt() throws Exception {
        byte[] root = Hex.decode(fresh().at(new Cutoff.AtPosition(60), Scope.WHOLE).digests().get("projection")).orElseThrow();
        Projection met = sealed(root, true);
        assertEquals(Outcome.PASSED, met.outcome());
        assertEquals("MATCHES", met.state().object("seals").flatMap(seals -> seals.object("60")).flatMap(seal -> seal.text("projectionHash")).orElseThrow());
        assertEquals(Outcome.INDETERMINATE, sealed(root, false).outcome(), "anybody can sign with a key that nobody pinned");
        assertEquals(Outcome.FAILED, sealed(new byte[32], true).outcome());
    }

    /** An event of a stream, chained to the one before. */
    private static RecordedEvent event(List<RecordedEvent> before, long stream, String name, String operation, String payload, boolean hidden) {
        byte[] previous = before.isEmpty() ? new byte[32] : before.getLast().hash();
        RecordedEvent open = new RecordedEvent(Locator.of("log"), before.size(), 5 + before.size(), 7, stream, name, "a", "", "", operation, new byte[0], "", new byte[0],
                !hidden, payload.getBytes(StandardCharsets.UTF_8), Optional.empty(), previous, new byte[32]);
        return new RecordedEvent(open.at(), open.position(), open.timestamp(), 7, stream, name, "a", "", "", operation, new byte[0], "", new byte[0], !hidden, open.payload(),
                Optional.empty(), previous, new EventHash().of(open).clone());
    }

    private static RowReplay of(List<RecordedEvent> log) {
        return new RowReplay(source(log), 7, beside(List.of()), () -> { });
    }

    @Test
    void aStreamWhoseRowsAreAllGoneIsStillThereByNameAndByNumber() throws Exception {
        List<RecordedEvent> log = new ArrayList<>();
        log.add(event(log, 3, "notes", "INSERT", "{\"id\":\"1\",\"a\":1}", false));
        log.add(event(log, 4, "records", "UPDATE", "{\"id\":\"9\",\"old\":{\"a\":1},\"new\":{\"a\":2}}", false));
        log.add(event(log, 3, "notes", "DELETE", "{\"id\":\"1\",\"old\":{\"a\":1}}", false));
        log.add(event(log, 3, "notes", "INSERT", "{\"id\":\"1\",\"b\":5}", false));
        log.add(event(log, 3, "notes", "DELETE", "{\"id\":\"1\"}", false));
        RowReplay replay = of(log);
        assertEquals(List.of(Scope.WHOLE, new Scope("notes", ""), new Scope("records", "")), replay.scopes());
        String first = replay.at(new Cutoff.AtPosition(1), new Scope("notes", "")).state().toString();
        assertEquals(first, replay.at(new Cutoff.AtPosition(1), new Scope("3", "")).state().toString());
        assertEquals(1, replay.at(new Cutoff.AtPosition(1), Scope.WHOLE).state().integer("rows").orElseThrow(), "a row that was never inserted is not updated");
        JsonObject again = replay.at(new Cutoff.AtPosition(3), Scope.WHOLE).state();
        assertEquals("{\"b\":5,\"id\":\"1\"}", new String(CanonicalJson.bytes((Object) again.object("streams").flatMap(all -> all.object("notes"))
                .flatMap(rows -> rows.object("1")).orElseThrow()), StandardCharsets.UTF_8), "nothing of the row deleted before is left");
        assertEquals(Hex.encode(Sha256.of()), replay.at(new Cutoff.Everything(), Scope.WHOLE).digests().get("projection"), "no row, no leaf");
    }

    @Test
    void theRootIsThatOfTheProjectionOnlyWhereEveryEventCouldBeRead() throws Exception {
        List<RecordedEvent> log = new ArrayList<>();
        log.add(event(log, 3, "notes", "INSERT", "{\"id\":\"1\"}", false));
        log.add(event(log, 3, "notes", "INSERT", "{\"id\":\"2\"}", true));
        RowReplay replay = of(log);
        assertEquals(Set.of("projection"), replay.at(new Cutoff.AtPosition(0), Scope.WHOLE).digests().keySet());
        assertEquals(Set.of("rowsAtHand"), replay.at(new Cutoff.AtPosition(1), Scope.WHOLE).digests().keySet());
        assertEquals(Set.of("rowsAtHand"), of(events.subList(5, 20)).at(new Cutoff.Everything(), Scope.WHOLE).digests().keySet());
    }
}
