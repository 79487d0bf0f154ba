// SPDX-License-Identifier: Apache-2.0
package io.assay.source;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts any number of entries in bounded memory: what does not fit is written as sorted runs to a private folder and merged. Throws
 * {@link UncheckedIOException} where that folder cannot be used.
 */
public final class Sorting<E> implements AutoCloseable {
    private final Path evidence;
    private final int held;
    private final Comparator<E> order;
    private final Writing<E> writing;
    private final SortedRuns.Reading<E> reading;
    private final List<E> entries = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private PrivateFolder folder;

    /** How an entry is written to a file. */
    @FunctionalInterface
    public interface Writing<E> {
        void write(E entry, DataOutputStream out) throws IOException;
    }

    /**
     * @param evidence what the private folder must not lie beside
     * @param held     entries in memory at most
     */
    public Sorting(Path evidence, int held, Comparator<E> order, Writing<E> writing, SortedRuns.Reading<E> reading) {
        this.evidence = evidence;
        this.held = held;
        this.order = order;
        this.writing = writing;
        this.reading = reading;
    }

    public void add(E entry) {
        entries.add(entry);
        if (entries.size() >= held) {
            spill();
        }
    }

    private void spill() {
        try {
            folder = folder == null ? PrivateFolder.awayFrom(evidence) : folder;
            entries.sort(order);
            Path run = folder.file("run-" + runs.size());
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
                for (E entry : entries) {
                    writing.write(entry, out);
                }
            }
            runs.add(run);
            entries.clear();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** All entries so far in their order; more may be added once the answer was closed. */
    public SortedRuns<E> merge() throws IOException {
        entries.sort(order);
        SortedRuns<E> merge = new SortedRuns<>(order, reading);
        merge.add(entries);
        for (Path run : runs) {
            merge.add(run);
        }
        return merge;
    }

    @Override
    public void close() {
        try {
            if (folder != null) {
                folder.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
