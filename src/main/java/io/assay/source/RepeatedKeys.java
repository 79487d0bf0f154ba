// SPDX-License-Identifier: Apache-2.0
package io.assay.source;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;

/**
 * Finds the keys that occur more than once among any number of them, in bounded memory: what does not fit is sorted into runs in a private
 * folder and merged. Throws {@link UncheckedIOException} where that folder cannot be used.
 */
public final class RepeatedKeys implements AutoCloseable {
    private static final int HELD = 1 << 17;
    private static final Comparator<Entry> ORDER = Comparator.comparingLong(Entry::a).thenComparingLong(Entry::b).thenComparingLong(Entry::c)
            .thenComparing(Entry::position, Long::compareUnsigned).thenComparingLong(Entry::line);

    private final Sorting<Entry> entries;

    /** @param evidence what the private folder must not lie beside */
    public RepeatedKeys(Path evidence) {
        this(evidence, HELD);
    }

    RepeatedKeys(Path evidence, int held) {
        this.entries = new Sorting<>(evidence, held, ORDER, Entry::write, Entry::read);
    }

    /** Adds a key of 24 bytes as three numbers, with the place where it was seen. */
    public void add(Entry entry) {
        entries.add(entry);
    }

    /** Hands over the second and each further occurrence of a key together with the first; keys in no order that means anything. */
    public void repeats(Consumer<Repeat> each) {
        Entry first = null;
        try (SortedRuns<Entry> merge = entries.merge()) {
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

    @Override
    public void close() {
        entries.close();
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

        private static Entry read(DataInputStream in) throws IOException {
            return new Entry(in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong());
        }
    }

    /** One key seen twice. */
    public record Repeat(Entry first, Entry again) {
    }
}
