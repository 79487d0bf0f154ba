// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.assay.ui.session.Brought;
import io.assay.ui.support.Memory;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecentCasesTest {
    private static final List<Path> EVIDENCE = List.of(Path.of("/cases/a.zip"), Path.of("/cases/b"));

    private final Memory memory = Memory.untilClosed();
    private final RecentCases recent = new RecentCases(memory);

    @Test
    void remembersTheTrustFilesAndThePolicyOfACase() {
        var files = new Brought(List.of(Path.of("/keys/trust.json")), Optional.of(Path.of("/keys/strict policy.json")));
        recent.opened(EVIDENCE, files);
        assertEquals(List.of(new RecentCases.Entry(EVIDENCE, files)), recent.entries());
    }

    @Test
    void aCaseOpenedAgainStandsOnTopWithWhatWasBroughtLast() {
        recent.opened(EVIDENCE, new Brought(List.of(), Optional.of(Path.of("/keys/policy.json"))));
        recent.opened(List.of(Path.of("/cases/c")), Brought.NOTHING);
        recent.opened(EVIDENCE, Brought.NOTHING);
        assertEquals(List.of(new RecentCases.Entry(EVIDENCE, Brought.NOTHING), new RecentCases.Entry(List.of(Path.of("/cases/c")), Brought.NOTHING)),
            recent.entries());
    }

    @Test
    void readsWhatWasRememberedBeforeThereWerePolicies() {
        memory.remember("recent.0", "/cases/a.zip\0/keys/trust.json");
        assertEquals(List.of(new RecentCases.Entry(List.of(Path.of("/cases/a.zip")), Brought.trust(List.of(Path.of("/keys/trust.json"))))), recent.entries());
    }
}
