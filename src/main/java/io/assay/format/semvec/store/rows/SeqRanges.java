// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.rows;

import io.assay.evidence.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sequence numbers that are accounted for, to be asked which numbers of a hole are not. */
public final class SeqRanges {
    private final long[] sorted;

    public SeqRanges(long[] numbers) {
        this.sorted = Arrays.stream(numbers).sorted().distinct().toArray();
    }

    public boolean contains(long number) {
        return Arrays.binarySearch(sorted, number) >= 0;
    }

    public long[] numbers() {
        return sorted.clone();
    }

    /** The parts of the hole, half-open, that hold none of the numbers. */
    public List<Range> outside(Range hole) {
        List<Range> parts = new ArrayList<>();
        int index = Arrays.binarySearch(sorted, hole.from());
        long from = hole.from();
        for (int i = index < 0 ? -index - 1 : index; i < sorted.length && sorted[i] < hole.to(); i++) {
            if (sorted[i] > from) {
                parts.add(new Range(from, sorted[i]));
            }
            from = sorted[i] + 1;
        }
        if (from < hole.to()) {
            parts.add(new Range(from, hole.to()));
        }
        return parts;
    }
}
