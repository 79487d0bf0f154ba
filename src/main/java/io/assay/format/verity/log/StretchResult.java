// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.check.Tally;
import io.assay.evidence.Event;
import io.assay.evidence.Sealed;
import io.assay.format.verity.segment.RecordHead;
import io.assay.format.verity.segment.Segment;
import io.assay.format.verity.segment.Stretch;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one stretch gave: counts and findings of its own, and its two ends for the stitching. Filled by one thread, then read by another. */
final class StretchResult {
    final Segment segment;
    final Stretch stretch;
    final Map<LogAspect, Tally> tallies = new EnumMap<>(LogAspect.class);
    final List<Run> runs = new ArrayList<>();
    /** Chain hashes that were asked for, by the ordinal of their record in the stream. */
    final Map<Long, byte[]> hashes = new HashMap<>();
    final List<Event> events = new ArrayList<>();
    final List<Sealed> seals = new ArrayList<>();
    /** Records that the index does not list. */
    long unlisted;
    /** The head of the first record; null where the stretch holds none. */
    RecordHead first;
    /** The chain hash of the last record; null where it could not be computed. */
    byte[] lastHash;

    StretchResult(Segment segment, Stretch stretch) {
        this.segment = segment;
        this.stretch = stretch;
    }

    Tally tally(LogAspect aspect) {
        return tallies.computeIfAbsent(aspect, any -> new Tally());
    }

    /** Adds a record to the runs of offsets that follow one another. */
    void count(RecordHead head) {
        Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.offset + last.count == head.offset()) {
            runs.set(runs.size() - 1, new Run(last.at, last.end, last.offset, last.count + 1));
        } else {
            runs.add(new Run(head.at(), head.end(), head.offset(), 1));
        }
    }

    /**
     * Records whose offsets follow one another.
     *
     * @param at     byte where the first of them begins
     * @param end    byte after the first of them
     * @param offset of the first of them
     */
    record Run(long at, long end, long offset, long count) {
    }
}
