// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.canon.JsonObject;
import io.assay.format.verity.state.RowLog.Counted;
import io.assay.replay.Cutoff;
import io.assay.replay.Glance;
import io.assay.replay.Part;
import io.assay.replay.entity.Census;
import io.assay.replay.entity.Sums;
import io.assay.replay.entity.ThingIndex;
import io.assay.source.UnreadableEvidence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Looks at some of the rows of a log that has many: each is rebuilt from its own events, the counts are those of all events and all rows. */
final class RowSight {
    private static final int ROWS = 0;
    private static final int BOUND = 1;
    private static final int REACHED = 2;
    private static final int HIDDEN = 3;
    private static final int STREAMS = 4;
    /** Streams whose rows are counted on the way; those of later ones are counted when they are asked for. */
    private static final int COUNTED = 64;

    private final RowLog log;
    private final RowCourse course;
    private final ThingIndex index;
    private final RowAnswer answer;
    private final int outside;
    private final Sums standing;
    private final Sums byTime;

    RowSight(RowLog log, RowCourse course, RowAnswer answer) {
        this.log = log;
        this.course = course;
        this.index = course.index();
        this.answer = answer;
        this.outside = log.meeting().bound() < 0 ? 0 : log.places().upTo(log.meeting().bound());
        this.standing = sums(IntUnaryOperator.identity(), course.census());
        this.byTime = log.order().isOrdered() ? standing : sums(log.order()::event, counted(index, log));
    }

    private static Census counted(ThingIndex index, RowLog log) {
        Census census = new Census(index);
        census.count(log.places().count(), log.order()::event);
        return census;
    }

    private Sums sums(IntUnaryOperator order, Census census) {
        Sums sums = new Sums(STREAMS + Math.min(COUNTED, index.kinds().size()), order, (figures, event) -> add(figures, event, census));
        sums.at(log.places().count());
        return sums;
    }

    private void add(long[] figures, int event, Census census) {
        figures[BOUND] += event < outside ? 1 : 0;
        figures[REACHED] = Math.max(figures[REACHED], event + 1L);
        figures[HIDDEN] += course.isHidden(event) ? 1 : 0;
        int end = index.touch(event + 1);
        for (int touch = index.touch(event); touch < end; touch++) {
            int change = census.change(touch);
            figures[ROWS] += change;
            int stream = index.kind(touch);
            if (stream < COUNTED) {
                figures[STREAMS + stream] += change;
            }
        }
    }

    /** The part of the state; {@code stream}: its name, empty for all streams. */
    Glance of(Cutoff cutoff, Counted counted, String stream, Part part) throws UnreadableEvidence {
        try {
            long[] figures = (counted.byTime() ? byTime : standing).at(counted.events());
            int[] chosen = chosen(log.counted(part.from()), stream, part);
            course.foresee(IntStream.of(chosen).flatMap(number -> missing(number, counted)));
            Map<RowKey, Row> rows = new TreeMap<>();
            for (int number : chosen) {
                Row row = row(number, counted);
                if (row != Row.ABSENT) {
                    rows.put(new RowKey(index.kindOf(number), index.id(number)), row);
                }
            }
            Map<String, Map<String, JsonObject>> shown = new LinkedHashMap<>();
            rows.forEach((key, row) -> shown.computeIfAbsent(key.stream(), any -> new LinkedHashMap<>()).put(key.id(), row.object()));
            long bound = counted.byTime() ? figures[BOUND] : log.bound(counted.events());
            return Glance.part(answer.part(footing(counted, figures, cutoff), figures[ROWS], shown, bound, cutoff, stream), things(counted, figures, stream), chosen.length);
        } catch (RowCourse.Unread unread) {
            throw unread.evidence();
        }
    }

    private int[] chosen(Counted from, String stream, Part part) {
        return part.named().isEmpty() ? index.latest(from.events(), from.byTime() ? log.order()::event : IntUnaryOperator.identity(), stream, part.skip(), Part.MOST)
            : index.named(part.named(), from.reach(), stream, part.skip(), Part.MOST);
    }

    private IntStream missing(int number, Counted counted) {
        return counted.byTime() ? course.rows().missing(number, log.order(), counted.events()) : course.rows().missing(number, index.touches(number, counted.events()));
    }

    private Row row(int number, Counted counted) {
        if (counted.byTime()) {
            return course.rows().first(number, log.order(), counted.events()).orElse(Row.ABSENT);
        }
        int times = index.touches(number, counted.events());
        return times == 0 ? Row.ABSENT : course.rows().after(number, times);
    }

    private Footing footing(Counted counted, long[] figures, Cutoff cutoff) {
        int last = (int) figures[REACHED] - 1;
        int chain = counted.byTime() ? log.places().count() : counted.events();
        long time = last < 0 || cutoff instanceof Cutoff.AtTime ? 0 : log.time(last);
        return new Footing(counted.events(), last < 0 ? -1 : log.places().position(last), time, figures[HIDDEN] > 0, course.holesFrom() < chain,
            course.brokenFrom() < chain);
    }

    private long things(Counted counted, long[] figures, String stream) {
        int kind = index.kinds().indexOf(stream);
        if (stream.isEmpty() || kind >= 0 && kind < COUNTED) {
            return figures[stream.isEmpty() ? ROWS : STREAMS + kind];
        }
        long count = 0;
        for (int number = 0; kind >= 0 && number < index.things(); number++) {
            count += index.kindOf(number).equals(stream) && row(number, counted) != Row.ABSENT ? 1 : 0;
        }
        return count;
    }
}
