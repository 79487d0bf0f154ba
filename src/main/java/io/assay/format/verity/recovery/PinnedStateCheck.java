// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.recovery;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.pass.LedgerFacts;
import java.util.List;

/** Does the log still reach, and still show, what the auditor saw earlier? Finds rollbacks and rewritten histories. */
public final class PinnedStateCheck {
    private final List<PinnedState> states;
    private final LedgerFacts facts;
    private final Locator log;
    private boolean held;
    private boolean end;

    public PinnedStateCheck(List<PinnedState> states, LedgerFacts facts, Locator log) {
        this.states = states;
        this.facts = facts;
        this.log = log;
    }

    public void into(Tally tally) {
        if (!facts.isEmpty()) {
            states.forEach(state -> compare(state, tally));
        }
    }

    /** Whether a pinned state is found in this log. */
    public boolean holds() {
        return held;
    }

    /** Whether a pinned state fixes the last event. */
    public boolean fixesTheEnd() {
        return end;
    }

    private void compare(PinnedState state, Tally tally) {
        long first = facts.first().position();
        long last = facts.last().position();
        boolean before = state.position() + 1 == first;
        if (!before && U64.less(state.position(), first)) {
            return;
        }
        tally.examined(1);
        if (state.hash().isEmpty()) {
            tally.report(Finding.of(VerityCode.PINNED_STATE, log, U64.text(state.position()), U64.text(last)).weighing(Weight.INDETERMINATE));
            return;
        }
        boolean beyond = U64.less(last, state.position());
        Locator place = log.atPosition(beyond ? last + 1 : state.position());
        String found = before ? Hex.encode(facts.first().prevHash()) : facts.at(state.position()).map(spot -> spot.hash().hex()).orElse("");
        if (beyond || !found.equals(state.hash())) {
            Locator exact = facts.at(state.position()).map(LedgerFacts.Spot::at).orElse(place);
            tally.report(Finding.of(VerityCode.PINNED_STATE, exact, U64.text(state.position()), U64.text(last)).compared(state.hash(), found));
        } else {
            held = true;
            end |= state.position() == last;
        }
    }
}
