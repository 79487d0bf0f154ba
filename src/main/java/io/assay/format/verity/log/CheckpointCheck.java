// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.segment.ChainHash;
import io.assay.format.verity.segment.RecordHead;
import io.assay.format.verity.segment.Segment;
import java.util.Arrays;

/** Compares what a checkpoint record states with what it stands on (specification "verity", section 2.3). */
final class CheckpointCheck {
    private static final int HASH = 32;

    private CheckpointCheck() {}

    /** @param hash has just read the record's payload: chain_hash 32, record_count u64 */
    static void check(LogVocabulary words, Tally tally, Segment segment, RecordHead head, ChainHash hash) {
        tally.examined(1);
        Locator place = segment.locator().atPosition(head.offset()).atBytes(head.payloadAt(), head.crcAt());
        String offset = Long.toUnsignedString(head.offset());
        if (hash.length() != ChainHash.CHECKPOINT) {
            differ(words, tally, place.inField("payload"), offset, String.valueOf(ChainHash.CHECKPOINT), String.valueOf(hash.length()));
            return;
        }
        byte[] payload = hash.beginning();
        byte[] stated = Arrays.copyOf(payload, HASH);
        if (!Arrays.equals(stated, head.previous())) {
            differ(words, tally, place.inField("chain_hash"), offset, Hex.encode(head.previous()), Hex.encode(stated));
        }
        long count = RecordHead.number(payload, HASH);
        if (count != head.offset() + 1) {
            differ(words, tally, place.inField("record_count"), offset, Long.toUnsignedString(head.offset() + 1), Long.toUnsignedString(count));
        }
    }

    private static void differ(LogVocabulary words, Tally tally, Locator place, String offset, String expected, String actual) {
        tally.report(Finding.of(words.code(LogFault.CHECKPOINT_RECORD), place, offset, place.field()).compared(expected, actual));
    }
}
