// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.spanforge.EventTime;
import io.assay.format.spanforge.log.lines.Piece;
import io.assay.format.spanforge.log.lines.SingleCheck;
import java.time.Instant;

/** Follows the times: they never go back, and agree with the times inside the signed ids (specification of Spanforge, sections 2 and 5). */
final class TimeWalk {
    private final Tally order;
    private final Tally skew;
    private Piece.Moment last = new Piece.Moment(EventTime.NONE, "");
    private String first = "";
    private long events;
    private long signed;

    TimeWalk(Tally order, Tally skew) {
        this.order = order;
        this.skew = skew;
    }

    void take(Locator at, Piece.Moment moment) {
        if (events++ == 0) {
            first = moment.text();
        }
        if (moment.micros() != EventTime.NONE && moment.micros() < last.micros()) {
            order.report(Finding.of(LogCode.TIMESTAMP_ORDER, at.inField("timestamp")).compared(last.text(), moment.text()));
        }
        last = moment.micros() == EventTime.NONE ? new Piece.Moment(last.micros(), moment.text()) : moment;
    }

    /** Compares the time of a signed event with the one in its id; an id that is no ULID names none. */
    void compare(Locator at, Piece.Moment moment, long ulidMillis) {
        if (ulidMillis < 0) {
            return;
        }
        signed++;
        if (moment.micros() == EventTime.NONE || SingleCheck.skewed(ulidMillis, moment.micros())) {
            skew.report(Finding.of(LogCode.ULID_TIME_SKEW, at.inField("timestamp")).compared(Instant.ofEpochMilli(ulidMillis).toString(), moment.text()));
        }
    }

    /** Steps over events that were compared among themselves. */
    void skip(long further, Piece.Moment end) {
        events += further;
        last = end;
    }

    /** Counts events whose two times agree. */
    void agree(long events) {
        signed += events;
    }

    String first() {
        return first;
    }

    String last() {
        return last.text();
    }

    void finish() {
        order.examined(events);
        order.conclude();
        skew.examined(signed);
        if (signed == 0) {
            skew.notApplicable();
        }
        skew.conclude();
    }
}
