// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.check.Finding;
import io.assay.check.FindingCode;
import io.assay.evidence.Locator;
import io.assay.format.verity.segment.Layout;
import io.assay.format.verity.segment.RecordHead;
import io.assay.format.verity.segment.SegmentBytes;
import io.assay.format.verity.segment.Stretch;
import io.assay.source.UnreadableEvidence;
import java.util.HexFormat;

/** What one record shows by itself: markers, CRC, kind (specification "verity", sections 2.2 and 3.2). */
final class RecordCheck {
    private static final int KINDS = 2;
    private static final int WORD = 4;

    private final LogVocabulary words;
    private final StretchResult result;
    private final SegmentBytes bytes;
    private String fault = "";

    RecordCheck(LogVocabulary words, StretchResult result, SegmentBytes bytes) {
        this.words = words;
        this.result = result;
        this.bytes = bytes;
    }

    /** Notes what is wrong with the record; answers the code of the last fault, or nothing. */
    String check(RecordHead head) throws UnreadableEvidence {
        fault = "";
        String offset = Long.toUnsignedString(head.offset());
        Locator place = place(head);
        result.tally(LogAspect.CHECKSUMS).examined(1);
        result.tally(LogAspect.WHOLENESS).examined(1);
        if (head.start() != Layout.START) {
            report(LogAspect.CHECKSUMS, Finding.of(words.code(LogFault.START_SENTINEL), place.atBytes(head.at(), head.at() + WORD), offset)
                    .compared(word(Layout.START), word(head.start())));
        }
        int crc = bytes.crc(head);
        int stored = bytes.word(head.crcAt());
        if (crc != stored) {
            report(LogAspect.CHECKSUMS, Finding.of(words.code(LogFault.CRC), place, offset).compared(word(crc), word(stored)));
        }
        if (head.layout().isMarked() && bytes.word(head.end() - WORD) != Layout.END) {
            report(LogAspect.WHOLENESS, Finding.of(words.code(LogFault.END_SENTINEL), place.atBytes(head.end() - WORD, head.end()), offset)
                    .compared(word(Layout.END), word(bytes.word(head.end() - WORD))));
        }
        if (head.layout().hasKind()) {
            kind(head, place, offset);
        }
        return fault;
    }

    private void kind(RecordHead head, Locator place, String offset) {
        result.tally(LogAspect.KINDS).examined(1);
        if (head.kind() > KINDS) {
            long at = head.at() + head.layout().kindAt();
            report(LogAspect.KINDS, Finding.of(words.code(LogFault.RECORD_KIND), place.atBytes(at, at + 1), offset, head.kind()));
        }
    }

    private void report(LogAspect aspect, Finding finding) {
        result.tally(aspect).report(finding);
        fault = finding.code().code();
    }

    private Locator place(RecordHead head) {
        return result.segment.locator().atPosition(head.offset()).atBytes(head.at(), head.end());
    }

    /** Bytes in which no whole record was found: the beginning of one at the end, or damage. */
    void unframed(Layout layout) throws UnreadableEvidence {
        Stretch stretch = result.stretch;
        Locator place = result.segment.locator().atPosition(stretch.next()).atBytes(stretch.from(), stretch.to());
        String offset = Long.toUnsignedString(stretch.next());
        if (stretch.matter() == Stretch.Matter.TORN) {
            result.tally(LogAspect.WHOLENESS).report(Finding.of(words.code(LogFault.TORN_TAIL), place, offset, stretch.length()));
            if (lacksOnlyItsEnd(layout, stretch)) {
                result.tally(LogAspect.WHOLENESS).report(Finding.of(words.code(LogFault.END_SENTINEL), place, offset).compared(word(Layout.END), ""));
            }
        } else {
            FindingCode code = words.code(LogFault.CRC);
            result.tally(LogAspect.CHECKSUMS).report(Finding.of(code, place, offset));
        }
    }

    /** Whether the beginning of a record is all of it but the end marker. */
    private boolean lacksOnlyItsEnd(Layout layout, Stretch stretch) throws UnreadableEvidence {
        if (!layout.isMarked() || !bytes.holdsHead(layout, stretch.from())) {
            return false;
        }
        RecordHead head = bytes.head(layout, stretch.from());
        return head.end() - WORD <= stretch.to() && bytes.crc(head) == bytes.word(head.crcAt());
    }

    private static String word(int value) {
        return HexFormat.of().toHexDigits(value);
    }
}
