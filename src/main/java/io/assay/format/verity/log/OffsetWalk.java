// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.segment.Segment;

/**
 * Follows the offsets of a stream. Two continuations are accepted, the count and the offset last read, so that one changed offset is one
 * finding and a restart is one finding, each where it is.
 */
final class OffsetWalk {
    private final LogVocabulary words;
    private final Tally tally;
    private boolean open;
    private long counted;
    private long afterRecorded;

    /** @param open whether the stream may begin at any offset, because what stood before is not at hand */
    OffsetWalk(LogVocabulary words, Tally tally, boolean open) {
        this.words = words;
        this.tally = tally;
        this.open = open;
    }

    void take(Segment segment, StretchResult.Run run) {
        tally.examined(run.count());
        if (open || run.offset() == afterRecorded) {
            counted = run.offset();
        } else if (run.offset() != counted) {
            tally.report(Finding.of(words.code(LogFault.SEQUENCE), segment.locator().atPosition(run.offset()).inField("offset")
                    .atBytes(run.at(), run.end()), Long.toUnsignedString(run.offset()), Long.toUnsignedString(counted))
                    .compared(Long.toUnsignedString(counted), Long.toUnsignedString(run.offset())));
        }
        open = false;
        counted += run.count();
        afterRecorded = run.offset() + run.count();
    }

    /** Bytes in which at least one record is lost stand here. */
    void lost() {
        counted++;
        afterRecorded = counted;
    }
}
