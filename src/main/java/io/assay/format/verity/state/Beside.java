// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.format.verity.hold.LegalHold;
import io.assay.format.verity.hold.Policies;
import io.assay.format.verity.recovery.PinnedState;
import io.assay.format.verity.recovery.RecoveryLog;
import io.assay.format.verity.seal.JudgedSeal;
import java.util.List;

/**
 * What comes with the events of a log and has a say in its states.
 *
 * @param pinned heads that the auditor pinned
 * @param seals  judged by their signatures, in any order
 */
public record Beside(List<PinnedState> pinned, List<JudgedSeal> seals, List<LegalHold> holds, Policies policies, RecoveryLog recoveries) {
    public Beside {
        pinned = List.copyOf(pinned);
        seals = List.copyOf(seals);
        holds = List.copyOf(holds);
    }

    /** Whether there is a list that no seal covers. */
    boolean hasLists() {
        return !holds.isEmpty() || !policies.isEmpty() || !recoveries.isEmpty();
    }
}
