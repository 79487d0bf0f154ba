// SPDX-License-Identifier: Apache-2.0
package io.assay.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.cli.Terminal;
import io.assay.compare.state.Histories;
import io.assay.compare.state.History;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code assay compare} on every format that holds events: an older state of five, and what a newer one can be beside it. */
class RelationsTest {
    private static final String OLD = "a1b1c1d1e1";

    @TempDir
    private Path folder;
    private int states;

    /** What is found: relation, appended, vanished, changed, then which state the first difference is told in and the index there. */
    private String found(Path old, Path now) throws Exception {
        Terminal terminal = new Terminal(Optional.empty());
        assertEquals(0, terminal.run("compare", old.toString(), now.toString(), "--format", "json"), terminal.message());
        String answer = terminal.answer();
        terminal.run("compare", old.toString(), now.toString(), "--format", "json");
        assertEquals(answer, terminal.answer(), "the same answer every time");
        JsonObject json = (JsonObject) JsonReader.parse(answer.getBytes(StandardCharsets.UTF_8));
        String first = json.object("firstDifference").map(place -> (place.text("path").orElse("").startsWith(old.toString()) ? " old " : " new ")
            + place.find("position").or(() -> place.find("line")).map(number -> ((io.assay.canon.JsonNumber) number).lexeme()).orElse("-")).orElse("");
        return Stream.of("relation", "appended", "vanished", "changed").map(name -> json.find(name).map(value -> value instanceof io.assay.canon.JsonString text
            ? text.value() : ((io.assay.canon.JsonNumber) value).lexeme()).orElse("?")).reduce((one, other) -> one + " " + other).orElseThrow() + first;
    }

    private Path lay(Histories of, List<Object> items) throws Exception {
        return of.lay(folder.resolve("state" + states++), items);
    }

    private void expect(Histories of, String expected, Path old, List<Object> items) throws Exception {
        assertEquals(expected, found(old, lay(of, items)), of + " " + expected);
    }

    @ParameterizedTest
    @EnumSource(Histories.class)
    void whatWasMadeToFitIsToldForWhatItIs(Histories of) throws Exception {
        History history = of.history();
        Path old = lay(of, history.items(History.events(OLD)));
        int change = history.afterChange() == History.Binding.ALL ? 3 : 1;
        expect(of, "IDENTICAL 0 0 0", old, history.items(History.events(OLD)));
        expect(of, "APPENDED 2 0 0 new " + of.index(5), old, history.items(History.events(OLD + "f1g1")));
        expect(of, "TRUNCATED 0 2 0 old " + of.index(3), old, history.items(History.events("a1b1c1")));
        expect(of, "CHANGED 0 0 " + change + " new " + of.index(2), old, history.items(History.events("a1b1c2d1e1")));
        if (history.isByPlace()) {
            expect(of, of.isBlind() ? "CHANGED 0 0 3 new 2" : "FORKED 3 3 0 new 2", old, history.items(History.events("a1b1x1y1z1")));
        } else {
            int after = history.afterRemoval() == History.Binding.ALL ? 2 : history.afterRemoval() == History.Binding.NEXT ? 1 : 0;
            expect(of, "CHANGED 0 1 " + after + " old " + of.index(2), old, history.items(History.events("a1b1d1e1")));
            expect(of, "FORKED 3 3 0 new " + of.index(2), old, history.items(History.events("a1b1x1y1z1")));
            expect(of, "UNRELATED 2 5 0 new " + of.index(0), old, history.items(History.events("x1y1")));
        }
    }

    @ParameterizedTest
    @EnumSource(Histories.class)
    void whatWasNotMadeToFitIsToldForWhatItIs(Histories of) throws Exception {
        History history = of.history();
        List<Object> base = history.items(History.events(OLD));
        Path old = lay(of, base);
        List<Object> touched = new ArrayList<>(base);
        touched.set(2, history.touched(base.get(2), "c1", "c2"));
        expect(of, "CHANGED 0 0 1 new " + of.index(2), old, touched);
        List<Object> cut = new ArrayList<>(base);
        cut.remove(2);
        expect(of, "CHANGED 0 1 0 old " + of.index(2), old, cut);
        cut = new ArrayList<>(base.subList(1, 5));
        expect(of, "CHANGED 0 1 0 old " + of.index(0), old, cut);
        List<Object> moved = new ArrayList<>(base);
        Collections.swap(moved, 1, 2);
        String swapped = found(old, lay(of, moved));
        assertEquals(of.isSorted() ? "IDENTICAL 0 0 0" : "CHANGED 0 0 0 new", swapped.replaceAll(" new.*", " new"), of.toString());
    }

    /** One filter finds the same event in every form of a log, with {@code =} on a member of its payload. */
    @ParameterizedTest
    @EnumSource(value = Histories.class, names = {"VERITY_.*", "SPANFORGE_LOG|SPANFORGE_ARRAY|SPANFORGE_STORE"}, mode = EnumSource.Mode.MATCH_ANY)
    void oneFilterFindsTheSameInEveryForm(Histories of) throws Exception {
        Path evidence = lay(of, of.history().items(History.events(OLD)));
        Terminal terminal = new Terminal(Optional.empty());
        String path = of.history().isByPlace() ? "data->>'v'" : "$.payload.v";
        assertEquals(0, terminal.run("events", evidence.toString(), "--where", path + " = 'c1-' and not text ~ 'nowhere'", "--format", "csv"), terminal.message());
        assertEquals(2, terminal.answer().lines().count(), terminal.answer());
    }

    /** The same events in another form are the same history, and one that is gone is gone. */
    @Test
    void formsOfOneSystemAreComparedByWhatTheyTell() throws Exception {
        List<List<Histories>> systems = List.of(List.of(Histories.SPANFORGE_LOG, Histories.SPANFORGE_ARRAY, Histories.SPANFORGE_STORE),
            List.of(Histories.SPANFORGE_AUDIT, Histories.CEC), List.of(Histories.VERITY_LINES, Histories.VERITY_CSV, Histories.VERITY_PARQUET, Histories.VERITY_STORE));
        for (List<Histories> forms : systems) {
            Path old = lay(forms.getFirst(), forms.getFirst().history().items(History.events(OLD)));
            for (Histories form : forms.subList(1, forms.size())) {
                assertEquals("IDENTICAL 0 0 0", found(old, lay(form, form.history().items(History.events(OLD)))), form.toString());
                assertTrue(found(old, lay(form, form.history().items(History.events("a1b1c1")))).startsWith("TRUNCATED 0 2 0 old"), form.toString());
            }
        }
    }

    @Test
    void otherSystemsHaveNothingInCommon() throws Exception {
        Path old = lay(Histories.SPANFORGE_LOG, Histories.SPANFORGE_LOG.history().items(History.events(OLD)));
        for (Histories other : List.of(Histories.VERITY_LINES, Histories.CRATON, Histories.SEMVEC_STORE, Histories.VAXELIA)) {
            String found = found(old, lay(other, other.history().items(History.events(OLD))));
            assertTrue(found.startsWith("UNRELATED 5 5 0"), other + " " + found);
        }
    }
}
