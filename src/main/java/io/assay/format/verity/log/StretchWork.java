// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.format.verity.segment.ChainHash;
import io.assay.format.verity.segment.Layout;
import io.assay.format.verity.segment.RecordHead;
import io.assay.format.verity.segment.Segment;
import io.assay.format.verity.segment.SegmentBytes;
import io.assay.format.verity.segment.Stretch;
import io.assay.format.verity.segment.Undecodable;
import io.assay.source.UnreadableEvidence;
import java.util.Arrays;
import java.util.Set;

/** Checks the records of one stretch on any lane: each by itself, each link between two of them, each place in the index. */
final class StretchWork {
    private static final int CHECKPOINT = 1;

    private final LogVocabulary words;
    private final Layout layout;
    private final Set<Long> wanted;
    private final EventTelling telling;

    /**
     * @param wanted  ordinals of the stream's records whose hash is asked for
     * @param telling makes events of the records; null where nobody listens
     */
    StretchWork(LogVocabulary words, Layout layout, Set<Long> wanted, EventTelling telling) {
        this.words = words;
        this.layout = layout;
        this.wanted = wanted;
        this.telling = telling;
    }

    /** @param base how many records of the stream stand in the segments before */
    StretchResult of(Segment segment, Stretch stretch, long base, boolean indexed) throws UnreadableEvidence {
        StretchResult result = new StretchResult(segment, stretch);
        IndexWalk walk = indexed ? new IndexWalk(words, segment, stretch, result.tally(LogAspect.INDEX)) : null;
        if (stretch.matter() == Stretch.Matter.RECORDS) {
            records(result, walk, base + stretch.ordinal());
        } else {
            new RecordCheck(words, result, new SegmentBytes(segment.log())).unframed(layout);
        }
        if (walk != null && stretch.matter() == Stretch.Matter.RECORDS) {
            result.unlisted = walk.end();
        }
        return result;
    }

    private void records(StretchResult result, IndexWalk walk, long firstOrdinal) throws UnreadableEvidence {
        Stretch stretch = result.stretch;
        SegmentBytes bytes = SegmentBytes.over(result.segment.log(), stretch.from(), stretch.to());
        RecordCheck check = new RecordCheck(words, result, bytes);
        ChainHash hash = new ChainHash(bytes);
        long ordinal = firstOrdinal;
        for (long at = stretch.from(); at < stretch.to(); ordinal++) {
            RecordHead head = bytes.head(layout, at);
            boolean linked = isLinked(result, head);
            String fault = check.check(head);
            result.lastHash = layout.isChained() ? hashed(result, hash, head) : null;
            if (result.lastHash != null && wanted.contains(ordinal)) {
                result.hashes.put(ordinal, result.lastHash);
            }
            if (walk != null) {
                walk.record(head);
            }
            if (telling != null) {
                String reason = fault.isEmpty() && !linked ? words.code(LogFault.CHAIN).code() : fault;
                result.events.add(telling.event(result.segment, head, ordinal, hash.beginning(), reason));
                if (head.kind() == CHECKPOINT) {
                    result.seals.add(telling.seal(result.segment, head, hash.beginning()));
                }
            }
            result.count(head);
            at = head.end();
        }
    }

    private boolean isLinked(StretchResult result, RecordHead head) {
        if (result.first == null) {
            result.first = head;
            return true;
        }
        return result.lastHash == null || compareLink(words, result.tally(LogAspect.LINKS), result.segment, head, result.lastHash);
    }

    /** The link of a record to the one before it, whose hash is known. */
    static boolean compareLink(LogVocabulary words, Tally tally, Segment segment, RecordHead head, byte[] expected) {
        tally.examined(1);
        byte[] stored = head.previous();
        if (Arrays.equals(stored, expected)) {
            return true;
        }
        long from = head.at() + head.layout().hashAt();
        tally.report(Finding.of(words.code(LogFault.CHAIN), segment.locator().atPosition(head.offset()).inField("prev_hash")
                .atBytes(from, from + stored.length), Long.toUnsignedString(head.offset())).compared(Hex.encode(expected), Hex.encode(stored)));
        return false;
    }

    private byte[] hashed(StretchResult result, ChainHash hash, RecordHead head) throws UnreadableEvidence {
        if (layout.hasCompression()) {
            result.tally(LogAspect.COMPRESSION).examined(1);
        }
        try {
            byte[] own = hash.of(head);
            if (head.kind() == CHECKPOINT) {
                CheckpointCheck.check(words, result.tally(LogAspect.CHECKPOINTS), result.segment, head, hash);
            }
            return own;
        } catch (Undecodable undecodable) {
            boolean ours = undecodable.reason() == Undecodable.Reason.READER_LIMIT;
            Finding finding = Finding.of(words.code(LogFault.DECOMPRESS), result.segment.locator().atPosition(head.offset())
                    .atBytes(head.payloadAt(), head.crcAt()), Long.toUnsignedString(head.offset()), undecodable.reason().word());
            result.tally(LogAspect.COMPRESSION).report(ours ? finding.weighing(Weight.INDETERMINATE) : finding);
            return null;
        }
    }
}
