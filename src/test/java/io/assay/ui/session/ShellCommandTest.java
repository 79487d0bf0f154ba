// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShellCommandTest {
    private static final Instant AT = Instant.parse("2026-12-01T00:00:00Z");

    @Test
    void aNameThatCouldSteerTheShellIsQuoted() {
        assertEquals("assay verify 'a b; rm -rf '\\''x'\\''.zip' --trust t.json --at 2026-12-01T00:00:00Z",
            ShellCommand.verify("a b; rm -rf 'x'.zip", List.of(Path.of("t.json")), AT));
    }

    @Test
    void aRunOfBytesHasItsRange() {
        assertEquals("assay protection log.jsonl --range 4:9 --at 2026-12-01T00:00:00Z", ShellCommand.protection("log.jsonl", 4, 9, List.of(), AT));
    }
}
