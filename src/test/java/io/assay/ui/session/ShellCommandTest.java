// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.replay.Scope;
import io.assay.replay.Cutoff;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShellCommandTest {
    private static final Instant AT = Instant.parse("2026-12-01T00:00:00Z");

    @Test
    void aNameThatCouldSteerTheShellIsQuoted() {
        assertEquals("assay verify 'a b; rm -rf '\\''x'\\''.zip' --trust t.json --policy 'my policy.json' --at 2026-12-01T00:00:00Z",
            ShellCommand.verify("a b; rm -rf 'x'.zip", new Brought(List.of(Path.of("t.json")), Optional.of(Path.of("my policy.json"))), AT));
    }

    @Test
    void aRunOfBytesHasItsRange() {
        assertEquals("assay protection log.jsonl --range 4:9 --at 2026-12-01T00:00:00Z", ShellCommand.protection("log.jsonl", 4, 9, Brought.NOTHING, AT));
    }

    @Test
    void coverageAndReplayNameWhatWasAskedFor() {
        Instant at = Instant.parse("2026-01-31T00:00:00Z");
        assertEquals("assay coverage 'a b' c --framework soc2 --require CC6 --at 2026-01-31T00:00:00Z",
            ShellCommand.coverage(List.of("a b", "c"), "soc2", "CC6", Brought.NOTHING, at));
        assertEquals("assay replay s.db --time 2026-01-01T00:00:00Z --user 'o'\\''neil' --at 2026-01-31T00:00:00Z",
            ShellCommand.replay("s.db", new Scope("", "o'neil"), new Cutoff.AtTime(Instant.parse("2026-01-01T00:00:00Z")), Brought.NOTHING, at));
    }
}
