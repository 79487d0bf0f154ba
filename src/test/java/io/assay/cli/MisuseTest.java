// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command line that cannot be carried out: what is wrong, what may have been meant, and nothing of the evidence touched. */
class MisuseTest {
    private static final List<String> COMMANDS = List.of("verify", "coverage", "exposure", "events", "compare", "protection", "report", "sign", "demo",
            "replay", "prove", "trust", "pack", "dataset", "open");

    @TempDir
    private Path folder;
    private final Terminal terminal = new Terminal(Optional.empty());

    private void refused(int status, String because, String... line) {
        assertEquals(status, terminal.run(line), terminal::message);
        assertTrue(terminal.message().contains(because), terminal::message);
        assertTrue(terminal.message().lines().count() <= 3, terminal::message);
        assertTrue(terminal.answer().isEmpty());
    }

    @Test
    void aMisspeltWordIsTakenForTheNearestOne() {
        refused(64, "Did you mean verify?", "verfy", "x");
        refused(64, "Did you mean --trust?", "verify", "--trsut", "x", "y");
        refused(64, "There is no command entirely", "entirely");
        assertFalse(terminal.message().contains("Did you mean"));
        refused(64, "assay trust --help", "trust", "lisst");
        assertTrue(terminal.message().contains("Did you mean list?"));
    }

    @Test
    void aFileInThePlaceOfACommandIsToldWhatToDoWithIt() throws IOException {
        Path file = Files.writeString(folder.resolve("verif"), "evidence");
        refused(64, "assay verify " + file, file.toString(), "--trust", "t.json");
        assertTrue(terminal.message().contains("assay open " + file), terminal::message);
        assertFalse(terminal.message().contains("Did you mean"), terminal::message);
        refused(64, "ein Ordner und kein Befehl", folder.toString(), "--lang", "de");
    }

    @Test
    void whatIsMissingOrTooMuchIsNamed() {
        refused(64, "Missing: PATH", "verify");
        refused(64, "Missing: NEW", "compare", "old");
        refused(64, "Missing: --event ID | --position N", "prove", "x");
        refused(64, "list, show, add, remove", "trust");
        refused(64, "--lang cannot be \"fr\"", "verify", "x", "--lang", "fr");
        refused(64, "Expected: text, json", "verify", "x", "--format", "xml");
        refused(64, "--at is given more than once", "verify", "x", "--at", "a", "--at", "b");
        refused(64, "c is one argument too many", "compare", "a", "b", "c");
        refused(64, "--limit cannot be", "events", "x", "--limit", "-1");
    }

    @Test
    void theLanguageAskedForIsSpokenEvenThen() {
        refused(64, "Es fehlt: PATH", "verify", "--lang", "de");
        refused(66, "Unter nirgends liegt nichts", "verify", "nirgends", "--lang=de");
    }

    @Test
    void aPathThatIsNoneIsToldApartFromOneThatIsThere() throws IOException {
        refused(66, "There is nothing at", "verify", folder.resolve("missing").toString());
        assertFalse(terminal.message().contains("No path was examined"));
        refused(66, "No path was examined. Leave this one out to examine the other 2;", "verify", folder.toString(), folder.resolve("missing").toString(),
                folder.toString());
        assertTrue(terminal.message().contains("missing"));
        refused(66, "No path was examined.", "coverage", folder.toString(), folder.resolve("missing").toString());
        refused(66, "is a folder; a file is needed", "verify", folder.toString(), "--trust", folder.toString());
        refused(64, "PATH is empty", "verify", "");
        refused(64, "evidence is read from files", "verify", "-");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));
        refused(66, "leads nowhere", "verify", link.toString());
    }

    @Test
    void anAnswerIsNeverWrittenOverEvidenceOrKeys() throws IOException {
        byte[] content = "{\"a\": 1}\n".getBytes(StandardCharsets.UTF_8);
        String evidence = Files.write(folder.resolve("events.jsonl"), content).toString();
        String trust = Files.writeString(folder.resolve("trust.json"), "{\"schema\": \"assay.trust/1\", \"keys\": []}").toString();
        for (var line : List.of(List.of("verify", evidence), List.of("coverage", evidence), List.of("exposure", evidence), List.of("report", evidence),
                List.of("dataset", evidence), List.of("replay", evidence, "--all"), List.of("prove", evidence, "--position", "0"), List.of("pack", evidence))) {
            assertEquals(64, terminal.run(with(line, "--out", evidence)), line::toString);
            assertEquals(64, terminal.run(with(line, "--trust", trust, "--out", trust)), line::toString);
            assertTrue(terminal.message().contains("would be lost"), terminal::message);
            assertEquals(66, terminal.run(with(line, "--out", folder.resolve("none/x").toString())), line::toString);
        }
        assertArrayEquals(content, Files.readAllBytes(Path.of(evidence)));
    }

    private static String[] with(List<String> line, String... more) {
        return Stream.concat(line.stream(), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void aGateSaysWhatKeepsItShut() throws IOException {
        String evidence = Files.writeString(folder.resolve("hello.txt"), "hello").toString();
        refused(64, "eu_ai_act", "coverage", evidence, "--framework", "nope");
        assertEquals(1, terminal.run("coverage", evidence, "--require", "Art.12"));
        assertTrue(terminal.message().contains("Art.12"), terminal::message);
    }

    @Test
    void eventsOfNothingAreSaidToBeNone() throws IOException {
        assertEquals(0, terminal.run("events", Files.writeString(folder.resolve("hello.txt"), "hello").toString()));
        assertTrue(terminal.message().contains("nothing that Assay knows"), terminal::message);
    }

    @Test
    void everyCommandShowsExamplesAndWhatItsStatusSays() {
        for (var command : COMMANDS) {
            assertEquals(0, terminal.run(command, "--help"));
            String page = terminal.answer();
            assertTrue(page.contains("Examples:") && page.contains("  assay " + command) && page.contains("64 wrong usage"), page);
            assertTrue(page.lines().allMatch(line -> line.length() <= 80 || line.startsWith("  assay ")), page);
            assertEquals(0, terminal.run("help", command));
            assertEquals(page, terminal.answer());
        }
        refused(64, "There is no command nonsense", "help", "nonsense");
    }

    @Test
    void helpFitsANarrowTerminal() {
        terminal.environment.put("COLUMNS", "60");
        terminal.run("sign", "--help");
        assertTrue(terminal.answer().lines().allMatch(line -> line.length() <= 60 || line.startsWith("  assay ")), terminal::answer);
    }
}
