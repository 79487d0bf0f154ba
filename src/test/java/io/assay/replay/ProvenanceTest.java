// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.replay.Provenance.Origin;
import io.assay.replay.StateChange.Kind;
import io.assay.ui.fixture.Ledger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    private static final Scope ANN = new Scope("", "ann");
    private final Ledger ledger = new Ledger();

    private Map<String, Origin> origins(Cutoff cutoff, int most) throws Exception {
        return Provenance.of(any -> ledger.at(any, ANN), cutoff, 1, most, () -> false);
    }

    @Test
    void theLastEventThatChangedAFieldSetIt() throws Exception {
        assertEquals(Map.of("/owner", new Origin(1, true, true), "/prices/0", new Origin(6, true, false)),
                withoutNote(origins(new Cutoff.AtPosition(6), 100)));
    }

    private static Map<String, Origin> withoutNote(Map<String, Origin> origins) {
        assertEquals(new Origin(2, true, true), origins.remove("/note"));
        return origins;
    }

    @Test
    void aSearchThatEndsEarlySaysHowFarItCame() throws Exception {
        assertEquals(new Origin(8, false, false), origins(new Cutoff.AtPosition(10), 2).get("/owner"));
    }

    @Test
    void aSearchThatIsNotWantedAnyMoreStops() throws Exception {
        int before = ledger.asked;
        Provenance.of(any -> ledger.at(any, ANN), new Cutoff.Everything(), 1, 100, () -> true);
        assertEquals(before + 1, ledger.asked, "only the state itself");
    }

    @Test
    void aStateByTimeThatIsOneByPositionIsTracedToo() throws Exception {
        assertEquals(new Origin(3, true, true), origins(new Cutoff.AtTime(Instant.parse("2026-03-01T00:04:00Z")), 100).get("/prices/0"));
    }

    @Test
    void pathsArePointersAndTellNamesWithSlashesApart() {
        assertEquals(List.of(new StateChange("/b", Kind.ADDED, "", "2"), new StateChange("/a~1c", Kind.REMOVED, "1", "")),
                StateChange.between(Map.of("/a~1c", "1"), Map.of("/b", "2")));
        assertTrue(StateChange.between(Map.of("/a", ""), Map.of("/a", "")).isEmpty());
        assertEquals(Kind.ADDED, StateChange.between(Map.of(), Map.of("/a", "")).getFirst().kind());
    }
}
