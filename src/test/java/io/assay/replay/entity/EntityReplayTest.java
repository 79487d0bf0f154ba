// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.canon.JsonValues;
import io.assay.check.Phrase;
import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Range;
import io.assay.evidence.Standing;
import io.assay.replay.Cutoff;
import io.assay.replay.Glance;
import io.assay.replay.Part;
import io.assay.replay.Projection;
import io.assay.replay.Scope;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every line is an event: its second, a blank, and the things it speaks of, parted by blanks: kind, colon, name, colon, value. */
class EntityReplayTest {
    private static final int EVENTS = 4500;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path folder;
    private final SplittableRandom random = new SplittableRandom(51);

    /** Reads such lines; things of the kind {@code loose} are bound by no proof, a value counts, and what is odd is noted. */
    private static final class Lines implements Reading {
        @Override
        public List<String> kinds() {
            return List.of("firm", "loose");
        }

        @Override
        public Told of(byte[] event) {
            String[] words = new String(event, StandardCharsets.UTF_8).split(" ");
            List<Touch> touches = new ArrayList<>();
            for (String word : List.of(words).subList(1, words.length)) {
                String[] parts = word.split(":");
                touches.add(new Touch(parts[0], parts[1], Map.of("value", JsonValues.of(parts[2])), Map.of("first", JsonValues.of(parts[2])), "times",
                    parts[0].equals("firm")));
            }
            return new Told("e" + words[0], words[0], Optional.of(START.plusSeconds(Long.parseLong(words[0]))), "", touches);
        }

        @Override
        public void at(String kind, Map<String, JsonValue> members, Optional<Instant> moment) {
            members.put("moment", JsonValues.of(moment.map(Instant::toString).orElse("")));
        }

        @Override
        public List<Phrase> doesNotShow() {
            return List.of();
        }

        @Override
        public String digest(byte[] bytes) {
            return Integer.toHexString(java.util.Arrays.hashCode(bytes));
        }
    }

    private record Log(List<String> lines, List<Standing> standings, Path file) {
        EntityReplay replay(int few) {
            EntityReplay replay = new EntityReplay(new Lines(), few);
            long at = 0;
            for (int i = 0; i < lines.size(); i++) {
                int length = lines.get(i).getBytes(StandardCharsets.UTF_8).length;
                Locator place = Locator.of(file.toString()).atBytes(new Range(at, at + length));
                replay.hear(new Event(i, place, "e" + i, "", "", Map.of(), standings.get(i), ""));
                at += length + 1;
            }
            return replay;
        }
    }

    /** Few things are spoken of very often, many once or twice; some events speak of nothing, some twice of one thing. */
    private Log log(boolean ordered) throws Exception {
        List<String> lines = new ArrayList<>();
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            StringBuilder line = new StringBuilder().append(ordered ? i / 2 : random.nextInt(EVENTS));
            String last = "";
            for (int touch = random.nextInt(4); touch > 0; touch--) {
                String name = random.nextInt(3) == 0 ? "hot" + random.nextInt(3) : "größe\u4e16" + random.nextInt(1500);
                last = last.isEmpty() || random.nextInt(5) > 0 ? (random.nextBoolean() ? "firm:" : "loose:") + name : last;
                line.append(' ').append(last).append(':').append(random.nextInt(100));
            }
            lines.add(line.toString());
            standings.add(Standing.values()[random.nextInt(50) == 0 ? random.nextInt(Standing.values().length) : Standing.VERIFIED.ordinal()]);
        }
        return new Log(lines, standings, Files.writeString(folder.resolve("log-" + ordered), String.join("\n", lines)));
    }

    private static void isPartOf(Projection whole, Glance glance, Scope scope) {
        Projection seen = glance.projection();
        assertEquals(whole.events(), seen.events());
        assertEquals(whole.verified(), seen.verified());
        assertEquals(whole.outcome(), seen.outcome());
        assertEquals(whole.position(), seen.position());
        assertEquals(whole.subject(), seen.subject());
        long things = 0;
        for (String kind : List.of("firm", "loose")) {
            Optional<JsonObject> all = whole.state().object(kind);
            things += all.map(one -> one.members().size()).orElse(0);
            seen.state().object(kind).ifPresent(some -> some.members().forEach(thing ->
                assertEquals(all.orElseThrow().object(thing.name()).orElseThrow().toString(), thing.value().toString(), scope + thing.name())));
        }
        assertEquals(things, glance.things());
    }

    private void everyPartIsAPartOfTheWhole(boolean ordered) throws Exception {
        Log log = log(ordered);
        try (EntityReplay whole = log.replay(Integer.MAX_VALUE); EntityReplay parts = log.replay(5)) {
            for (int i = 0; i < 100; i++) {
                Scope scope = List.of(Scope.WHOLE, new Scope("firm", ""), new Scope("loose", "")).get(random.nextInt(3));
                Cutoff cutoff = random.nextInt(6) == 0 ? new Cutoff.AtTime(START.plusSeconds(random.nextInt(EVENTS)))
                    : new Cutoff.AtPosition(40 + random.nextInt(EVENTS));
                Part part = random.nextBoolean() ? Part.latest(new Cutoff.AtPosition(random.nextInt(EVENTS)))
                    : new Part(new Cutoff.Everything(), "T" + random.nextInt(3), random.nextInt(3), true);
                Glance glance = parts.glance(cutoff, scope, part.forced());
                assertEquals(Glance.Rest.LEFT_OUT, glance.rest());
                isPartOf(whole.at(cutoff, scope), glance, scope);
            }
            Cutoff end = new Cutoff.Everything();
            assertEquals(whole.at(end, Scope.WHOLE).digests(), parts.at(end, Scope.WHOLE).digests(), "the whole state is the same where only parts are kept");
            assertEquals(whole.scopes(), parts.scopes());
        }
    }

    @Test
    void everyPartIsAPartOfTheWholeStateBitForBit() throws Exception {
        everyPartIsAPartOfTheWhole(true);
    }

    @Test
    void soItIsWhereTimesGoBack() throws Exception {
        everyPartIsAPartOfTheWhole(false);
    }

    /** Times that go back a little now and then, and once by much. */
    private Log jumping() throws Exception {
        Log log = log(true);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            int second = i < 3000 ? i : i - 1200;
            second = i % 9 == 0 ? Math.max(0, second - random.nextInt(5)) : second;
            lines.add(second + log.lines().get(i).substring(log.lines().get(i).indexOf(' ') < 0 ? log.lines().get(i).length() : log.lines().get(i).indexOf(' ')));
        }
        return new Log(lines, log.standings(), Files.writeString(folder.resolve("jumping"), String.join("\n", lines)));
    }

    @Test
    void aMomentIsAFilterOverAllEventsInTheirOrder() throws Exception {
        aMomentIsAFilter(2);
    }

    @Test
    @Tag("full")
    void anyMomentIsAFilterOverAllEventsInTheirOrder() throws Exception {
        aMomentIsAFilter(60);
    }

    private void aMomentIsAFilter(int moments) throws Exception {
        for (Log log : List.of(jumping(), log(false))) {
            try (EntityReplay whole = log.replay(Integer.MAX_VALUE); EntityReplay parts = log.replay(5)) {
                for (int i = 0; i < moments; i++) {
                    Instant moment = START.plusSeconds(random.nextInt(EVENTS) - 1L);
                    EntityState state = EntityState.START;
                    for (int event = 0; event < EVENTS; event++) {
                        Told told = new Lines().of(log.lines().get(event).getBytes(StandardCharsets.UTF_8));
                        state = told.time().orElseThrow().isAfter(moment) ? state : state.with(told, event + 1L, log.standings().get(event));
                    }
                    Cutoff cutoff = new Cutoff.AtTime(moment);
                    Projection filtered = new Picture(new Lines()).of(state, Scope.WHOLE, cutoff, Optional.of(moment));
                    assertEquals(filtered, whole.at(cutoff, Scope.WHOLE));
                    assertEquals(filtered, parts.at(cutoff, Scope.WHOLE), "and where only parts are kept");
                    isPartOf(filtered, parts.glance(cutoff, Scope.WHOLE, Part.latest(cutoff).forced()), Scope.WHOLE);
                }
            }
        }
    }

    @Test
    void ofAMomentThePartIsWhatTheLastEventsByTheirTimesSpokeOf() throws Exception {
        Log log = jumping();
        try (EntityReplay replay = log.replay(5)) {
            List<String> byTime = log.lines().stream().sorted(Comparator.comparing(line -> Integer.parseInt(line.split(" ")[0]))).toList();
            Cutoff at = new Cutoff.AtTime(START.plusSeconds(2400));
            Set<String> spoken = new LinkedHashSet<>();
            byTime.reversed().stream().map(line -> List.of(line.split(" "))).filter(words -> Integer.parseInt(words.getFirst()) <= 2400)
                .forEach(words -> words.subList(1, words.size()).reversed().forEach(word -> spoken.add(word.substring(0, word.lastIndexOf(':')))));
            assertEquals(Set.copyOf(spoken.stream().limit(Part.MOST).toList()), names(replay.glance(at, Scope.WHOLE, Part.latest(at))));
        }
    }

    @Test
    void thePartIsWhatTheLastEventsSpokeOf() throws Exception {
        Log log = log(true);
        try (EntityReplay replay = log.replay(5)) {
            Cutoff at = new Cutoff.AtPosition(4000);
            Set<String> spoken = new LinkedHashSet<>();
            for (int i = 3999; spoken.size() < 2 * Part.MOST; i--) {
                List<String> words = List.of(log.lines().get(i).split(" "));
                words.subList(1, words.size()).reversed().forEach(word -> spoken.add(word.substring(0, word.lastIndexOf(':'))));
            }
            assertEquals(Set.copyOf(spoken.stream().limit(Part.MOST).toList()), names(replay.glance(at, Scope.WHOLE, Part.latest(at))));
            assertEquals(Set.copyOf(spoken.stream().skip(Part.MOST).limit(Part.MOST).toList()),
                names(replay.glance(at, Scope.WHOLE, new Part(at, "", Part.MOST, false))));
            assertEquals(Set.of("firm:hot1", "loose:hot1"), names(replay.glance(at, Scope.WHOLE, new Part(at, "HOT1", 0, false))));
            assertTrue(names(replay.glance(new Cutoff.AtPosition(0), Scope.WHOLE, Part.latest(at).forced())).isEmpty(), "nothing was spoken of yet");
        }
    }

    private static Set<String> names(Glance glance) {
        Set<String> names = new LinkedHashSet<>();
        for (String kind : List.of("firm", "loose")) {
            glance.projection().state().object(kind).ifPresent(things -> things.members().forEach(thing -> names.add(kind + ":" + thing.name())));
        }
        return names;
    }

    @Test
    void aStateOfFewThingsIsToldWhole() throws Exception {
        Log log = log(true);
        try (EntityReplay replay = log.replay(5000)) {
            Cutoff at = new Cutoff.AtPosition(3000);
            Glance glance = replay.glance(at, Scope.WHOLE, Part.latest(at));
            assertEquals(Glance.Rest.NOTHING, glance.rest());
            assertEquals(replay.at(at, Scope.WHOLE), glance.projection());
        }
    }
}
