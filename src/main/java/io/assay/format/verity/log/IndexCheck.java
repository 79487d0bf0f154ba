// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.segment.IndexEntries;
import io.assay.format.verity.segment.Segment;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;

/**
 * The index of one segment as a whole: its own form, the write-ahead file beside it, positions behind the end of the log (specification
 * "verity", sections 2.4 and 3.1). An index is a hint that can be rebuilt; but one that lists more than the log holds shows a cut tail.
 */
final class IndexCheck {
    private final LogVocabulary words;
    private final Segment segment;
    private final Tally tally;

    IndexCheck(LogVocabulary words, Segment segment, Tally tally) {
        this.words = words;
        this.segment = segment;
        this.tally = tally;
    }

    /** Indexes whose segments are gone; empty where one file alone is examined. */
    static List<EvidenceFile> orphans(EvidenceFile root) throws UnreadableEvidence {
        return !root.isDirectory() ? List.of() : root.children().stream().filter(file -> file.isRegular()
                && Segment.indexed(file).filter(name -> root.child(name).isEmpty()).isPresent()).toList();
    }

    /** An index that lists records, of a segment that is not there, shows that it was taken away. */
    static void orphan(LogVocabulary words, EvidenceFile file, Tally tally) {
        tally.examined(1);
        long entries = Math.max(0, file.simpleName().endsWith(".wal") ? file.size() : file.size() - IndexEntries.HEADER - Integer.BYTES) / Long.BYTES;
        if (entries > 0) {
            tally.report(IndexWalk.finding(words, file.locator().atBytes(0, file.size()), IndexWalk.Fault.BEYOND, entries));
        }
    }

    static boolean arises(Segment segment) {
        return segment.index().isPresent() || segment.wal().isPresent();
    }

    /** Checks the form; answers whether the positions can be compared with the log. */
    boolean begin() throws UnreadableEvidence {
        IndexEntries entries = new IndexEntries(segment);
        boolean sound = true;
        if (segment.index().isPresent()) {
            tally.examined(1);
            if (!entries.isSound()) {
                sound = false;
                EvidenceFile file = segment.index().get();
                Finding finding = IndexWalk.finding(words, file.locator().atBytes(0, file.size()), IndexWalk.Fault.DAMAGED, 0);
                tally.report(finding.compared(entries.crc(), entries.recordedCrc()));
            }
        }
        if (!entries.isWalWhole()) {
            sound = false;
            EvidenceFile file = segment.wal().orElseThrow();
            tally.report(IndexWalk.finding(words, file.locator().atBytes(0, file.size()), IndexWalk.Fault.DAMAGED, 0));
        }
        return sound && isAscending(entries) && repeats(entries);
    }

    private boolean isAscending(IndexEntries entries) throws UnreadableEvidence {
        for (long i = 1; i < entries.count(); i++) {
            if (Long.compareUnsigned(entries.position(i), entries.position(i - 1)) <= 0) {
                tally.report(IndexWalk.finding(words, IndexWalk.place(segment, i, entries), IndexWalk.Fault.STRAY, entries.position(i)));
                return false;
            }
        }
        return true;
    }

    /** What the write-ahead file repeats must be the last positions of the index. */
    private boolean repeats(IndexEntries entries) throws UnreadableEvidence {
        for (long i = 0; i < entries.repeated(); i++) {
            tally.examined(1);
            long counterpart = entries.indexed() - entries.repeated() + i;
            if (counterpart < 0 || entries.position(counterpart) != entries.logged(i)) {
                Locator place = segment.wal().orElseThrow().locator().atBytes(i * Long.BYTES, (i + 1) * Long.BYTES);
                tally.report(IndexWalk.finding(words, place, IndexWalk.Fault.STRAY, entries.logged(i)));
                return false;
            }
        }
        return true;
    }

    /** @param unlisted records of the segment that no entry names */
    void end(long unlisted) throws UnreadableEvidence {
        IndexEntries entries = new IndexEntries(segment);
        long beyond = entries.count() - entries.firstFrom(segment.size());
        if (beyond > 0) {
            tally.report(IndexWalk.finding(words, IndexWalk.place(segment, entries.count() - beyond, entries), IndexWalk.Fault.BEYOND, beyond));
        }
        if (unlisted > 0) {
            EvidenceFile file = segment.index().or(segment::wal).orElseThrow();
            tally.report(IndexWalk.finding(words, file.locator(), IndexWalk.Fault.UNLISTED, unlisted));
        }
    }
}
