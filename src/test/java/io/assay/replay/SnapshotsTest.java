// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SnapshotsTest {
    @Test
    void theNearestStateBeforeAPositionIsFound() {
        Snapshots<String> snapshots = filled(4, 100, 20);
        assertEquals(new Snapshot<>(8, "8"), snapshots.before(11).orElseThrow());
        assertEquals(new Snapshot<>(8, "8"), snapshots.before(8).orElseThrow());
        assertEquals(Optional.empty(), snapshots.before(3));
    }

    @Test
    void theNumberHeldStaysBoundedAndTheStepsStayEven() {
        Snapshots<String> snapshots = filled(1, 8, 1000);
        long held = 0;
        long widest = 0;
        for (long position = 1, last = 0; position <= 1000; position++) {
            if (snapshots.before(position).map(Snapshot::position).orElse(0L) == position) {
                held++;
                widest = Math.max(widest, position - last);
                last = position;
            }
        }
        assertTrue(held <= 8, "held " + held);
        assertTrue(widest <= 256, "widest " + widest);
    }

    @Test
    void aStateIsWantedOnce() {
        Snapshots<String> snapshots = new Snapshots<>(4, 10);
        assertFalse(snapshots.wants(0));
        assertTrue(snapshots.wants(4));
        snapshots.keep(4, "4");
        assertFalse(snapshots.wants(4));
    }

    private static Snapshots<String> filled(long interval, int most, long last) {
        Snapshots<String> snapshots = new Snapshots<>(interval, most);
        for (long position = 1; position <= last; position++) {
            if (snapshots.wants(position)) {
                snapshots.keep(position, Long.toString(position));
            }
        }
        return snapshots;
    }
}
