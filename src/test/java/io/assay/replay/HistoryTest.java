// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.ui.fixture.Ledger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Scope ANN = new Scope("", "ann");
    private final Ledger ledger = new Ledger();

    private List<History.Change> of(String path, int most, int steps) throws Exception {
        return History.of(cutoff -> ledger.at(cutoff, ANN), position -> ledger.event(position, ANN), path, 10, 1, most, steps, () -> false);
    }

    @Test
    void everyChangeOfAFieldIsToldTheLatestFirst() throws Exception {
        assertEquals(List.of(9L, 6L, 3L), of("/prices/0", 10, 100).stream().map(History.Change::position).toList());
        assertEquals(Optional.of("300"), of("/prices/0", 1, 100).getFirst().value());
    }

    @Test
    void aFieldThatWasTakenAwaySaysSo() throws Exception {
        List<History.Change> note = of("/note", 10, 100);
        assertEquals(List.of(7L, 2L), note.stream().map(History.Change::position).toList());
        assertEquals(Optional.empty(), note.getFirst().value());
    }

    @Test
    void theSearchStaysWithinItsSteps() throws Exception {
        assertTrue(of("/owner", 10, 3).isEmpty());
        assertEquals(1, of("/owner", 10, 100).getFirst().position());
    }
}
