// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.erasure;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.format.verity.kimberlite.TimeOrder;
import java.util.HashMap;
import java.util.Map;

/**
 * Holds the records of one file against each other, in their order (specification "verity", section 3.5): one that is marked as a replay repeats an
 * erasure before it and says what that one said; one that is not speaks of an erasure of its own, with a proof of its own.
 */
final class Replays {
    /** What does not fit; the ordinal is the first argument of the finding. */
    private enum Fault { DIFFERS, NO_FIRST, REQUEST_TWICE, PROOF_TWICE }

    private final Map<String, Repeatable> first = new HashMap<>();
    private final Map<String, String> proofs = new HashMap<>();

    void check(Repeatable record, Tally tally) {
        tally.examined(1);
        Repeatable before = first.get(record.id());
        if (!record.replay()) {
            own(record, before, tally);
        } else if (before == null) {
            tally.report(finding(record, "is_noop_replay", Fault.NO_FIRST).weighing(Weight.WARN));
        } else {
            if (!before.taken().equals(record.taken())) {
                tally.report(finding(record, record.differing(before), Fault.DIFFERS));
            }
            TimeOrder.check(tally, record.id(), "completed_at", before.completed(), record.completed(), record.at().inField("completed_at"));
        }
    }

    private void own(Repeatable record, Repeatable before, Tally tally) {
        if (before != null) {
            tally.report(finding(record, "request_id", Fault.REQUEST_TWICE));
            return;
        }
        first.put(record.id(), record);
        if (!record.signature().isEmpty() && proofs.putIfAbsent(record.signature(), record.id()) != null) {
            tally.report(finding(record, "signed_proof", Fault.PROOF_TWICE));
        }
    }

    private static Finding finding(Repeatable record, String member, Fault fault) {
        return Finding.of(KimberliteCode.ERASURE_REPLAY, record.at().inField(member), fault.ordinal(), record.id());
    }
}
