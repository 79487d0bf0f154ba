// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import io.assay.replay.Extent;
import io.assay.replay.Timeline;
import io.assay.ui.support.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Says what the lanes show: all of it in a few sentences, and what lies under one point. */
record LaneWords(Timeline seen, Words words) {
    private static final double NEAR = 8;

    static List<Timeline.Kind> kinds(Timeline seen) {
        return Arrays.stream(Timeline.Kind.values()).filter(kind -> seen.marks().stream().anyMatch(mark -> mark.kind() == kind)).toList();
    }

    String name(Timeline.Lane lane) {
        return lane.name().isEmpty() ? words.say(TimeText.OTHERS) : lane.name();
    }

    /** How many events of which kinds lie between which positions, and what stands out where. */
    String whole(Extent extent) {
        String lanes = seen.lanes().stream().map(lane -> words.say(TimeText.LANE_COUNT, name(lane), words.number(sum(lane.counts())))).collect(Collectors.joining(", "));
        String all = words.say(TimeText.LANES_SPOKEN, words.number(extent.first()), words.number(extent.last()),
            words.number(seen.lanes().stream().mapToLong(lane -> sum(lane.counts())).sum()), lanes,
            words.number(seen.lanes().stream().mapToLong(lane -> sum(lane.failed())).sum()));
        return all + kinds(seen).stream().map(this::kind).collect(Collectors.joining());
    }

    private String kind(Timeline.Kind kind) {
        var marks = seen.marks().stream().filter(mark -> mark.kind() == kind).toList();
        return " " + words.say(TimeText.MARKS_SPOKEN, words.say(TimeText.lane(kind)), words.number(marks.size()),
            words.number(marks.stream().mapToLong(Timeline.Mark::from).min().orElse(0)));
    }

    private static long sum(int[] counts) {
        return Arrays.stream(counts).asLongStream().sum();
    }

    /** What lies under a point of the row; empty where nothing does. */
    String under(int row, double x, double width, Extent extent) {
        if (row < 0 || row >= seen.lanes().size() + kinds(seen).size()) {
            return "";
        }
        return row < seen.lanes().size() ? lane(seen.lanes().get(row), x, width, extent) : marks(kinds(seen).get(row - seen.lanes().size()), x, width, extent);
    }

    private String lane(Timeline.Lane lane, double x, double width, Extent extent) {
        var near = LongStream.range(0, lane.counts().length).filter(i -> lane.counts()[(int) i] > 0
            && Math.abs(CutLine.x(seen.first() + i * seen.width(), width, extent) - x) <= NEAR / 2).boxed().toList();
        if (near.isEmpty()) {
            return "";
        }
        long from = seen.first() + near.getFirst() * seen.width();
        long to = Math.min(extent.last(), seen.first() + (near.getLast() + 1) * seen.width() - 1);
        return words.say(TimeText.UNDER_LANE, name(lane), words.number(near.stream().mapToLong(i -> lane.counts()[i.intValue()]).sum()), span(from, to));
    }

    private String marks(Timeline.Kind kind, double x, double width, Extent extent) {
        return seen.marks().stream().filter(mark -> mark.kind() == kind && CutLine.x(mark.from(), width, extent) - NEAR <= x
            && CutLine.x(mark.to(), width, extent) + NEAR >= x).limit(6)
            .map(mark -> words.say(TimeText.UNDER_MARK, words.say(TimeText.lane(kind)), mark.name().isEmpty() ? "–" : mark.name(), span(mark.from(), mark.to())))
            .distinct().collect(Collectors.joining("\n"));
    }

    private String span(long from, long to) {
        return from == to ? words.number(from) : words.say(TimeText.SPAN, words.number(from), words.number(to));
    }
}
