// SPDX-License-Identifier: Apache-2.0
package io.assay.source;

import io.assay.source.RepeatedKeys.Entry;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** Merges sorted runs of entries, in memory and in files, into one sorted sequence. */
final class SortedRuns implements AutoCloseable {
    private final List<Run> all = new ArrayList<>();
    private final PriorityQueue<Run> heads = new PriorityQueue<>((one, other) -> RepeatedKeys.ORDER.compare(one.head, other.head));

    void add(List<Entry> sorted) throws IOException {
        add(new Run(sorted));
    }

    void add(Path file) throws IOException {
        add(new Run(file));
    }

    private void add(Run run) {
        all.add(run);
        if (run.head != null) {
            heads.add(run);
        }
    }

    /** The next entry; null at the end. */
    Entry next() throws IOException {
        Run lowest = heads.poll();
        if (lowest == null) {
            return null;
        }
        Entry entry = lowest.head;
        lowest.step();
        if (lowest.head != null) {
            heads.add(lowest);
        }
        return entry;
    }

    @Override
    public void close() throws IOException {
        for (Run run : all) {
            run.close();
        }
    }

    /** The entries of one sorted run, one after the other. */
    private static final class Run implements AutoCloseable {
        private final DataInputStream in;
        private final List<Entry> held;
        private int at;
        private Entry head;

        Run(List<Entry> held) throws IOException {
            this.held = held;
            this.in = null;
            step();
        }

        Run(Path file) throws IOException {
            this.held = List.of();
            this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
            step();
        }

        private void step() throws IOException {
            if (in == null) {
                head = at < held.size() ? held.get(at++) : null;
                return;
            }
            try {
                head = new Entry(in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong());
            } catch (EOFException ended) {
                head = null;
            }
        }

        @Override
        public void close() throws IOException {
            if (in != null) {
                in.close();
            }
        }
    }
}
