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
import java.util.function.Consumer;

/**
 * Finds the keys that occur more than once among any number of them, in bounded memory: what does not fit is sorted into runs in a private
 * folder and merged. Throws {@link UncheckedIOException} where that folder cannot be used.
 */
public final class RepeatedKeys implements AutoCloseable {
    private static final int HELD = 1 << 17;
    static final Comparator<Entry> ORDER = Comparator.comparingLong(Entry::a).thenComparingLong(Entry::b).thenComparingLong(Entry::c)
            .thenComparing(Entry::position, Long::compareUnsigned).thenComparingLong(Entry::line);

    private final Path evidence;
    private final int held;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Path> runs = new ArrayList<>();
    private PrivateFolder folder;

    /** @param evidence what the private folder must not lie beside */
    public RepeatedKeys(Path evidence) {
        this(evidence, HELD);
    }

    RepeatedKeys(Path evidence, int held) {
        this.evidence = evidence;
        this.held = held;
    }

    /** Adds a key of 24 bytes as three numbers, with the place where it was seen. */
    public void add(Entry entry) {
        entries.add(entry);
        if (entries.size() >= held) {
            spill();
        }
    }

    /** Hands over the second and each further occurrence of a key together with the first; keys in no order that means anything. */
    public void repeats(Consumer<Repeat> each) {
        Entry first = null;
        try (SortedRuns merge = merge()) {
            for (Entry next = merge.next(); next != null; next = merge.next()) {
                if (first != null && first.sameKey(next)) {
                    each.accept(new Repeat(first, next));
                } else {
                    first = next;
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private SortedRuns merge() throws IOException {
        entries.sort(ORDER);
        SortedRuns merge = new SortedRuns();
        merge.add(entries);
        for (Path run : runs) {
            merge.add(run);
        }
        return merge;
    }

    private void spill() {
        try {
            folder = folder == null ? PrivateFolder.awayFrom(evidence) : folder;
            entries.sort(ORDER);
            Path run = folder.file("run-" + runs.size());
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16))) {
                for (Entry entry : entries) {
                    entry.write(out);
                }
            }
            runs.add(run);
            entries.clear();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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

    /**
     * A key and where it was seen.
     *
     * @param position unsigned; of two with one key the lower counts as the first
     * @param line     tells apart what stands at one position
     */
    public record Entry(long a, long b, long c, long position, long line) {
        boolean sameKey(Entry other) {
            return a == other.a && b == other.b && c == other.c;
        }

        private void write(DataOutputStream out) throws IOException {
            for (long value : new long[] {a, b, c, position, line}) {
                out.writeLong(value);
            }
        }
    }

    /** One key seen twice. */
    public record Repeat(Entry first, Entry again) {
    }
}
