// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.format.verity.segment.Stretch.Matter;

/** Stitches the links between stretches and between segments; inside a stretch they are compared where they are read. */
final class LinkWalk {
    private final LogVocabulary words;
    private final Tally tally;
    private byte[] last;
    private boolean open;

    /** @param open whether what stood before the first record is not at hand, so that its link cannot be judged */
    LinkWalk(LogVocabulary words, Tally tally, int hash, boolean open) {
        this.words = words;
        this.tally = tally;
        this.open = open;
        this.last = new byte[hash];
    }

    void take(StretchResult result) {
        if (result.stretch.matter() != Matter.RECORDS) {
            last = null;
            return;
        }
        if (open) {
            tally.examined(1);
            tally.report(Finding.of(words.code(LogFault.CHAIN), result.segment.locator().atPosition(result.first.offset()).inField("prev_hash"),
                    Long.toUnsignedString(result.first.offset())).weighing(Weight.INDETERMINATE));
        } else if (last != null) {
            StretchWork.compareLink(words, tally, result.segment, result.first, last);
        }
        open = false;
        last = result.lastHash;
    }

    /** The hash of the last record; null where it is not known. */
    byte[] head() {
        return last == null ? null : last.clone();
    }
}
