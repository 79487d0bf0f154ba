// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Counts events by kind along their positions in a bounded number of columns, which grow wider as positions go on. */
public final class LaneCounter {
    private static final int COLUMNS = 1024;
    private static final int KINDS = 64;
    private static final int LANES = 5;
    private static final String REST = "";

    private final Map<String, Counts> kinds = new HashMap<>();
    private long first = -1;
    private long width = 1;

    private static final class Counts {
        private final int[] all = new int[COLUMNS];
        private final int[] failed = new int[COLUMNS];
        private long sum;
    }

    /** Counts one event; positions do not go back. */
    public void add(long position, String kind, boolean failed) {
        first = first < 0 ? position : first;
        long column = (position - first) / width;
        while (column >= COLUMNS) {
            kinds.values().forEach(LaneCounter::halve);
            width *= 2;
            column = (position - first) / width;
        }
        if (column < 0) {
            return;
        }
        Counts counts = kinds.computeIfAbsent(kinds.containsKey(kind) || kinds.size() < KINDS ? kind : REST, any -> new Counts());
        counts.all[(int) column]++;
        counts.failed[(int) column] += failed ? 1 : 0;
        counts.sum++;
    }

    private static void halve(Counts counts) {
        for (int[] figures : new int[][] {counts.all, counts.failed}) {
            for (int i = 0; i < COLUMNS; i++) {
                figures[i] = i < COLUMNS / 2 ? figures[2 * i] + figures[2 * i + 1] : 0;
            }
        }
    }

    /** What was counted so far, with what stands out. */
    public Timeline timeline(List<Timeline.Mark> marks) {
        List<Map.Entry<String, Counts>> order = new ArrayList<>(kinds.entrySet());
        order.sort(Comparator.comparing((Map.Entry<String, Counts> one) -> one.getKey().equals(REST)).thenComparing(one -> -one.getValue().sum)
                .thenComparing(Map.Entry::getKey));
        List<Timeline.Lane> lanes = new ArrayList<>();
        int named = order.size() > LANES ? LANES - 1 : order.size();
        order.subList(0, named).forEach(one -> lanes.add(new Timeline.Lane(one.getKey(), one.getValue().all.clone(), one.getValue().failed.clone())));
        if (named < order.size()) {
            List<Counts> rest = order.subList(named, order.size()).stream().map(Map.Entry::getValue).toList();
            lanes.add(new Timeline.Lane(REST, IntStream.range(0, COLUMNS).map(i -> rest.stream().mapToInt(one -> one.all[i]).sum()).toArray(),
                    IntStream.range(0, COLUMNS).map(i -> rest.stream().mapToInt(one -> one.failed[i]).sum()).toArray()));
        }
        return new Timeline(Math.max(0, first), width, lanes, marks);
    }
}
