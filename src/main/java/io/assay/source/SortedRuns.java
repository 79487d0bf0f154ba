// SPDX-License-Identifier: Apache-2.0
package io.assay.source;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Merges sorted runs of entries, in memory and in files, into one sorted sequence. */
public final class SortedRuns<E> implements AutoCloseable {
    private final List<Run> all = new ArrayList<>();
    private final PriorityQueue<Run> heads;
    private final Reading<E> reading;

    /** How an entry is read back from a file. */
    @FunctionalInterface
    public interface Reading<E> {
        /** @throws EOFException where nothing more comes */
        E read(DataInputStream in) throws IOException;
    }

    SortedRuns(Comparator<E> order, Reading<E> reading) {
        this.heads = new PriorityQueue<>((one, other) -> order.compare(one.head, other.head));
        this.reading = reading;
    }

    void add(List<E> sorted) throws IOException {
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
    public E next() throws IOException {
        Run lowest = heads.poll();
        if (lowest == null) {
            return null;
        }
        E entry = lowest.head;
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
    private final class Run implements AutoCloseable {
        private final DataInputStream in;
        private final List<E> held;
        private int at;
        private E head;

        Run(List<E> held) throws IOException {
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
                head = reading.read(in);
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
