// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton;

import io.assay.check.Assurance;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Range;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.verity.craton.Superblock.Condition;
import io.assay.format.verity.document.PinnedDigest;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Goes through the four copies of a superblock. The product takes the whole copy with the highest sequence; a comment of its own speaks of a
 * majority, which no code takes.
 */
final class SuperblockExamination implements Examination {
    /** What is wrong with a copy; the ordinal is the second argument of the finding. */
    private enum Fault { DAMAGED, NONE_WHOLE, CONTRADICTS, OTHER_LENGTH }

    private final EvidenceFile file;
    private final byte[] bytes;
    private final TrustStore trust;
    private boolean fixed;

    SuperblockExamination(EvidenceFile file, byte[] bytes, TrustStore trust) {
        this.file = file;
        this.bytes = bytes;
        this.trust = trust;
    }

    @Override
    public List<CratonQuestion> plan() {
        return List.of(CratonQuestion.SUPERBLOCK_COPIES, CratonQuestion.SUPERBLOCK_ORIGIN);
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        desk.ask(CratonQuestion.SUPERBLOCK_COPIES, tally -> copies(desk, tally));
        desk.ask(CratonQuestion.SUPERBLOCK_ORIGIN, tally ->
                fixed = PinnedDigest.check(CratonCode.ANCHOR, CratonCode.PINNED_DIGEST, tally, trust, file, file.simpleName()));
        PinnedDigest.pin(desk, file, file.simpleName());
        if (fixed) {
            desk.proved(Assurance.ANCHORED);
        }
        desk.doesNotShow(Phrase.of(CratonKey.NOT_SUPERBLOCK_NEWEST));
    }

    private void copies(Desk desk, Tally tally) {
        List<Superblock> copies = new ArrayList<>();
        for (int slot = 0; slot < Superblock.COPIES; slot++) {
            copies.add(Superblock.of(bytes, slot));
        }
        tally.examined(Superblock.COPIES);
        Optional<Superblock> newest = newest(copies);
        Weight weight = newest.isPresent() ? Weight.WARN : Weight.FAIL;
        copies.stream().filter(copy -> copy.condition() == Condition.DAMAGED).forEach(copy -> tally.report(finding(copy.slot(), Fault.DAMAGED, weight)
                .compared(copy.crc(), copy.recordedCrc())));
        if (bytes.length != Superblock.COPIES * Superblock.LENGTH) {
            tally.report(Finding.of(CratonCode.SUPERBLOCK_COPY, file.locator(), bytes.length, Fault.OTHER_LENGTH.ordinal()).weighing(weight)
                    .compared(String.valueOf(Superblock.COPIES * Superblock.LENGTH), String.valueOf(bytes.length)));
        }
        if (newest.isEmpty()) {
            tally.report(Finding.of(CratonCode.SUPERBLOCK_COPY, file.locator(), Superblock.COPIES, Fault.NONE_WHOLE.ordinal()));
            return;
        }
        contradictions(copies, tally);
        speak(desk, newest.get());
    }

    static Optional<Superblock> newest(List<Superblock> copies) {
        return copies.stream().filter(copy -> copy.condition() == Condition.WHOLE)
                .max(Comparator.comparing(Superblock::sequence, Long::compareUnsigned));
    }

    /**
     * Two whole copies of one sequence, or of two replicas, cannot both be the product's: it writes one copy for each sequence. Only when it makes
     * the file it writes its first state, sequence 0, into all four.
     */
    private void contradictions(List<Superblock> copies, Tally tally) {
        List<Superblock> whole = copies.stream().filter(copy -> copy.condition() == Condition.WHOLE).toList();
        for (int i = 1; i < whole.size(); i++) {
            Superblock copy = whole.get(i);
            boolean contradicts = copy.replica() != whole.getFirst().replica()
                    || whole.subList(0, i).stream().anyMatch(earlier -> earlier.sequence() == copy.sequence() && !copy.isFirstStateLike(earlier));
            if (contradicts) {
                tally.report(finding(copy.slot(), Fault.CONTRADICTS, Weight.FAIL));
            }
        }
    }

    private Finding finding(int slot, Fault fault, Weight weight) {
        return Finding.of(CratonCode.SUPERBLOCK_COPY, file.locator().inField("copy " + slot)
                .atBytes((long) slot * Superblock.LENGTH, (slot + 1L) * Superblock.LENGTH), slot, fault.ordinal()).weighing(weight);
    }

    private static void speak(Desk desk, Superblock copy) {
        desk.shows(Phrase.of(CratonKey.SHOWS_SUPERBLOCK, copy.slot(), Long.toUnsignedString(copy.sequence()), copy.replica(),
                Long.toUnsignedString(copy.view()), Long.toUnsignedString(copy.opNumber()), Long.toUnsignedString(copy.commitNumber())));
        desk.shows(Phrase.of(CratonKey.SHOWS_SUPERBLOCK_CHECKPOINT, Long.toUnsignedString(copy.generation()),
                Long.toUnsignedString(copy.checkpointOp()), copy.checkpointHash(), Long.toUnsignedString(copy.timestamp())));
    }

    @Override
    public ProtectionMap protection() {
        List<io.assay.check.CheckId> checks = new ArrayList<>(List.of(CratonQuestion.SUPERBLOCK_COPIES.id()));
        if (fixed) {
            checks.add(CratonQuestion.SUPERBLOCK_ORIGIN.id());
        }
        List<Span> spans = new ArrayList<>();
        for (long at = 0; at < bytes.length; at += Superblock.LENGTH) {
            spans.add(new Span(new Range(at, Math.min(bytes.length, at + Superblock.LENGTH)), "", "copy", checks, Forger.ANYONE));
        }
        return ProtectionMap.of(List.of(new Unit("copy", checks, Forger.ANYONE, bytes.length)), spans);
    }
}
