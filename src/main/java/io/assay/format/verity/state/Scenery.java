// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.check.Outcome;
import io.assay.evidence.Standing;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.hold.LegalHold;
import io.assay.format.verity.recovery.RecoveryRecord;
import io.assay.replay.Happening;
import io.assay.replay.LaneCounter;
import io.assay.replay.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes in passing what lies along a log: events by operation, gaps, and between which positions each hold was in force. */
final class Scenery {
    private static final int MOST_GAPS = 1000;

    private final Beside beside;
    private final LaneCounter lanes = new LaneCounter();
    private final List<Timeline.Mark> gaps = new ArrayList<>();
    private final Map<LegalHold, long[]> holds = new HashMap<>();
    private boolean broken;

    Scenery(Beside beside) {
        this.beside = beside;
    }

    void before(VerityEvent event, RowFold fold) {
        long expected = fold.position() + 1;
        if (fold.applied() > 0 && U64.less(expected, event.position()) && gaps.size() < MOST_GAPS) {
            boolean declared = beside.recoveries().covers(fold.position(), event.position());
            gaps.add(new Timeline.Mark(Timeline.Kind.GAP, expected, event.position() - 1, "", declared ? Outcome.INDETERMINATE : Outcome.FAILED));
        }
    }

    void after(VerityEvent event, RowFold fold) {
        lanes.add(event.position(), event.operation(), !broken && fold.isBroken());
        broken = fold.isBroken();
        for (LegalHold hold : beside.holds()) {
            if (hold.isActive(event.timestamp())) {
                holds.computeIfAbsent(hold, any -> new long[] {event.position(), 0})[1] = event.position();
            }
        }
    }

    Timeline timeline(SealMeeting meeting, long first, long last) {
        List<Timeline.Mark> marks = new ArrayList<>(gaps);
        marks.addAll(meeting.marks());
        holds.forEach((hold, span) -> marks.add(new Timeline.Mark(Timeline.Kind.HOLD, span[0], span[1], hold.id(), Outcome.INDETERMINATE)));
        for (RecoveryRecord record : beside.recoveries().records()) {
            long point = record.recoveryPoint();
            if (!U64.less(point, first) && !U64.less(last, point)) {
                long to = record.discarded().map(range -> range.end() - 1).orElse(point);
                marks.add(new Timeline.Mark(Timeline.Kind.RECOVERY, point, U64.less(last, to) ? last : to, U64.text(record.generation()),
                        Outcome.INDETERMINATE));
            }
        }
        marks.sort(Comparator.comparing(Timeline.Mark::from, Long::compareUnsigned).thenComparing(Timeline.Mark::kind));
        return lanes.timeline(marks);
    }

    Happening happening(VerityEvent event, SealMeeting meeting) {
        boolean bound = meeting.bound() >= 0 && !U64.less(meeting.bound(), event.position());
        return new Happening(event.position(), U64.text(event.position()), event.operation(), U64.instant(event.timestamp()).toString(), event.actor(),
                bound ? Standing.VERIFIED : Standing.UNVERIFIED);
    }
}
