// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.verity.segment.IndexEntries;
import io.assay.format.verity.segment.RecordHead;
import io.assay.format.verity.segment.Segment;
import io.assay.format.verity.segment.Stretch;
import io.assay.source.UnreadableEvidence;

/** Goes along the positions that an index lists for one stretch while its records pass. */
final class IndexWalk {
    private final LogVocabulary words;
    private final Segment segment;
    private final Tally tally;
    private final IndexEntries entries;
    private final long stop;
    private long number;
    private long unlisted;

    IndexWalk(LogVocabulary words, Segment segment, Stretch stretch, Tally tally) throws UnreadableEvidence {
        this.words = words;
        this.segment = segment;
        this.tally = tally;
        this.entries = new IndexEntries(segment);
        this.number = entries.firstFrom(stretch.from());
        this.stop = entries.firstFrom(stretch.to());
    }

    void record(RecordHead head) throws UnreadableEvidence {
        while (number < stop && Long.compareUnsigned(entries.position(number), head.at()) < 0) {
            stray(number++);
        }
        if (number < stop && entries.position(number) == head.at()) {
            tally.examined(1);
            number++;
        } else {
            unlisted++;
        }
    }

    /** Ends the stretch; answers how many of its records are not listed. */
    long end() throws UnreadableEvidence {
        while (number < stop) {
            stray(number++);
        }
        return unlisted;
    }

    private void stray(long entry) throws UnreadableEvidence {
        tally.report(finding(words, place(segment, entry, entries), Fault.STRAY, entries.position(entry)));
    }

    /** Where the entry with this number stands. */
    static Locator place(Segment segment, long entry, IndexEntries entries) {
        boolean indexed = entry < entries.indexed();
        long from = indexed ? IndexEntries.HEADER + entry * Long.BYTES : (entry - entries.indexed() + entries.repeated()) * Long.BYTES;
        return (indexed ? segment.index() : segment.wal()).orElseThrow().locator().atBytes(from, from + Long.BYTES);
    }

    static Finding finding(LogVocabulary words, Locator place, Fault fault, long number) {
        return Finding.of(words.code(LogFault.INDEX), place, fault.ordinal(), Long.toUnsignedString(number)).weighing(fault.weight());
    }

    /** What can be wrong with an index; the ordinal is the first argument of the finding. */
    enum Fault {
        /** Its own checksum, header or length does not hold: it is rebuilt by the product, so only a hint is lost. */
        DAMAGED(Weight.WARN),
        /** A position at which no record begins; the number is the position. */
        STRAY(Weight.FAIL),
        /** Records that are not listed; the number says how many. An index may lag behind its log. */
        UNLISTED(Weight.WARN),
        /** Positions behind the end of the log: it was longer once; the number says how many. */
        BEYOND(Weight.FAIL);

        private final Weight weight;

        Fault(Weight weight) {
            this.weight = weight;
        }

        Weight weight() {
            return weight;
        }
    }
}
