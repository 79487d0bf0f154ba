// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.trust.Anchor;
import io.assay.trust.TrustStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares the log with the chain heads that the auditor pinned for its stream: {@code count} records, and the hash of the last of them (or
 * of the record with the number {@code position}).
 */
final class HeadCheck {
    private final List<Anchor> anchors;

    private HeadCheck(List<Anchor> anchors) {
        this.anchors = anchors;
    }

    /** The anchors that speak of this stream. */
    static HeadCheck of(TrustStore trust, Optional<String> stream) {
        return new HeadCheck(trust.anchors("chain-head").filter(anchor -> anchor.subject().isEmpty()
                || stream.isPresent() && anchor.subject().equals("stream:" + stream.get())).toList());
    }

    /** The ordinals of the records whose hash is needed. */
    Set<Long> wanted() {
        return anchors.stream().map(HeadCheck::ordinal).flatMap(ordinal -> ordinal.stream().boxed()).collect(Collectors.toSet());
    }

    private static OptionalLong ordinal(Anchor anchor) {
        if (anchor.position().isPresent()) {
            return anchor.position();
        }
        return anchor.count().isPresent() ? OptionalLong.of(anchor.count().getAsLong() - 1) : OptionalLong.empty();
    }

    /**
     * @param place   of the end of the log
     * @param records how many records the stream holds up to its end
     * @param hashes  by ordinal, as wanted
     * @param head    of the last record; null where it is not known
     * @return whether an anchor fixes the last record
     */
    boolean check(LogVocabulary words, Tally tally, Locator place, long records, Map<Long, byte[]> hashes, byte[] head) {
        boolean fixed = false;
        long after = Long.MAX_VALUE;
        for (Anchor anchor : anchors) {
            tally.examined(1);
            Judgement judgement = judged(anchor, records, hashes, head);
            fixed |= judgement.fault == null;
            if (judgement.fault == Fault.LONGER) {
                after = Math.min(after, judgement.number);
            } else if (judgement.fault != null) {
                report(words, tally, place, judgement);
            }
        }
        if (anchors.isEmpty()) {
            report(words, tally, place, new Judgement(Fault.NONE_PINNED, 0, "", ""));
        } else if (!fixed && after != Long.MAX_VALUE) {
            report(words, tally, place, new Judgement(Fault.LONGER, after, "", ""));
        }
        return fixed;
    }

    private static Judgement judged(Anchor anchor, long records, Map<Long, byte[]> hashes, byte[] head) {
        OptionalLong ordinal = ordinal(anchor);
        long count = Math.max(anchor.count().orElse(0), ordinal.isPresent() ? ordinal.getAsLong() + 1 : records);
        long after = records - (ordinal.isPresent() ? ordinal.getAsLong() + 1 : records);
        byte[] ours = ordinal.isPresent() ? hashes.get(ordinal.getAsLong()) : head;
        if (count > records) {
            return new Judgement(Fault.SHORTER, count, String.valueOf(records), String.valueOf(count));
        } else if (anchor.hash().isEmpty()) {
            return new Judgement(after > 0 ? Fault.LONGER : Fault.COUNT_ONLY, after > 0 ? after : count, "", "");
        } else if (ours == null) {
            return new Judgement(Fault.UNKNOWN, count, "", anchor.hash());
        } else if (!Hex.encode(ours).equals(anchor.hash())) {
            return new Judgement(Fault.DIFFERS, count, Hex.encode(ours), anchor.hash());
        }
        return new Judgement(after > 0 ? Fault.LONGER : null, after, "", "");
    }

    private static void report(LogVocabulary words, Tally tally, Locator place, Judgement judgement) {
        tally.report(Finding.of(words.code(LogFault.ANCHOR), place, judgement.fault.ordinal(), judgement.number)
                .compared(judgement.expected, judgement.actual).weighing(judgement.fault.weight()));
    }

    /** @param fault null where the anchor fixes the last record */
    private record Judgement(Fault fault, long number, String expected, String actual) {
    }

    /** What the end of a log can be against its anchors; the ordinal is the first argument of the finding. */
    private enum Fault {
        /** Nobody pinned a head of this stream. */
        NONE_PINNED(Weight.INDETERMINATE),
        /** The log holds fewer records than were pinned; the number is the pinned count. */
        SHORTER(Weight.FAIL),
        /** The record at the pinned place has another hash; the number is the pinned count. */
        DIFFERS(Weight.FAIL),
        /** The pinned head is there and records follow it, which nothing fixes; the number says how many. */
        LONGER(Weight.INDETERMINATE),
        /** Only the count was pinned, or the layout has no chain: nothing fixes what the records say; the number is the count. */
        COUNT_ONLY(Weight.INDETERMINATE),
        /** The hash at the pinned place could not be computed; the number is the pinned count. */
        UNKNOWN(Weight.INDETERMINATE);

        private final Weight weight;

        Fault(Weight weight) {
            this.weight = weight;
        }

        Weight weight() {
            return weight;
        }
    }
}
