// SPDX-License-Identifier: Apache-2.0
package io.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.cli.setting.Surroundings.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenCommandTest {
    @TempDir
    private Path folder;
    private final Terminal terminal = new Terminal(Optional.empty());

    @Test
    void theWindowBeginsWithWhatWasNamed() throws IOException {
        Path evidence = Files.writeString(folder.resolve("evidence of may.zip"), "x");
        assertEquals(0, terminal.run("open", evidence.toString(), folder.toString(), "--trust", "a.json", "--trust", "b.json", "--policy", "p.json"));
        assertEquals(List.of(new Opening(List.of(evidence, folder), List.of(Path.of("a.json"), Path.of("b.json")), Optional.of(Path.of("p.json")))),
            terminal.opened);
    }

    @Test
    void withoutAPathOrACommandItBeginsEmpty() {
        assertEquals(0, terminal.run("open"));
        assertEquals(0, terminal.run());
        assertEquals(List.of(Opening.NOTHING, Opening.NOTHING), terminal.opened);
    }

    @Test
    void aPathThatIsNotThereOpensNoWindow() {
        assertEquals(66, terminal.run("open", folder.resolve("gone.zip").toString()));
        assertTrue(terminal.message().contains("gone.zip"), terminal::message);
        assertEquals(List.of(), terminal.opened);
    }
}
