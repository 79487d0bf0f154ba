// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.recovery;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.pass.EventCursor;
import io.assay.format.verity.pass.EventSource;
import io.assay.format.verity.pass.LedgerFacts;
import io.assay.source.UnreadableEvidence;
import java.util.function.Consumer;

/**
 * Does an earlier copy show the same events? Where a recovery threw positions away and used them again, the copy may show what was thrown away;
 * anywhere else two histories contradict each other. Where the hashes agree, the members that no hash covers are compared as well, and
 * a payload that one of the two has against the digest that the other keeps of it.
 */
public final class ForkCheck {
    private final EventSource log;
    private final LedgerFacts facts;
    private final RecoveryLog recoveries;
    private final Locator end;
    private final Consumer<Trace> discarded;

    /** @param discarded is told of every event of a copy that stands otherwise, or no more, in the log */
    public ForkCheck(EventSource log, LedgerFacts facts, RecoveryLog recoveries, Locator export, Consumer<Trace> discarded) {
        this.log = log;
        this.facts = facts;
        this.recoveries = recoveries;
        this.end = facts.isEmpty() ? export : export.atPosition(facts.last().position() + 1);
        this.discarded = discarded;
    }

    /** Compares one earlier copy; both are walked through in the order of their positions. */
    public void into(Tally tally, EventSource copy) throws UnreadableEvidence {
        if (facts.isEmpty()) {
            return;
        }
        EventCursor<Trace> ours = new EventCursor<>(log, Trace::of);
        EventCursor<Trace> theirs = new EventCursor<>(copy, Trace::of);
        Trace mine = ours.next();
        Trace other = theirs.next();
        while (other != null) {
            int order = mine == null ? 1 : Long.compareUnsigned(mine.position(), other.position());
            if (order == 0) {
                compare(mine, other, tally);
            } else if (order > 0) {
                vanished(other, mine == null ? end : mine.at(), tally);
            }
            mine = order <= 0 && mine != null ? ours.next() : mine;
            other = order >= 0 ? theirs.next() : other;
        }
    }

    private void compare(Trace mine, Trace other, Tally tally) {
        tally.examined(1);
        if (!mine.hash().equals(other.hash())) {
            discarded.accept(other);
            report(tally, mine.at(), other, mine.hash().hex());
        } else if (!mine.metadata().equals(other.metadata())) {
            tally.report(Finding.of(VerityCode.FORK, mine.at().inField("metadata"), U64.text(mine.position()))
                    .compared(other.metadata().hex(), mine.metadata().hex()));
        } else if (mine.removed() != other.removed() && !mine.payload().equals(other.payload())) {
            tally.report(Finding.of(VerityCode.FORK, mine.at().inField("tombstone.data_sha256"), U64.text(mine.position()))
                    .compared(other.payload().hex(), mine.payload().hex()));
        }
    }

    /** What stands before the first event of this log is another range, and no contradiction; but the first event names the one before it. */
    private void vanished(Trace other, Locator place, Tally tally) {
        if (other.position() + 1 == facts.first().position() && facts.first().position() != 0) {
            tally.examined(1);
            String named = Hex.encode(facts.first().prevHash());
            if (!other.hash().hex().equals(named)) {
                report(tally, place.inField("prev_hash"), other, named);
            }
        } else if (!U64.less(other.position(), facts.first().position())) {
            tally.examined(1);
            discarded.accept(other);
            report(tally, place, other, "");
        }
    }

    private void report(Tally tally, Locator place, Trace other, String found) {
        boolean declared = recoveries.discards(other.position());
        tally.report(Finding.of(VerityCode.FORK, place, U64.text(other.position())).weighing(declared ? Weight.WARN : Weight.FAIL)
                .compared(other.hash().hex(), found));
    }
}
