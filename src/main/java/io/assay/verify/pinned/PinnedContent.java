// SPDX-License-Identifier: Apache-2.0
package io.assay.verify.pinned;

import io.assay.canon.Hex;
import io.assay.check.Assurance;
import io.assay.check.Finding;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.crypto.Sha256;
import io.assay.evidence.Digest;
import io.assay.evidence.PathEnds;
import io.assay.format.Desk;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.Anchor;
import io.assay.trust.FixedPoint;
import io.assay.trust.TrustStore;
import io.assay.verify.RunCode;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/**
 * What can fix evidence of any kind: anchors of kind {@code pinned-state} whose subject is {@code evidence:} and a path, with the SHA-256 of all of it,
 * or of its first {@code count} bytes. A path and the name of the evidence meet where one is the end of the other.
 */
public final class PinnedContent {
    private static final int STEP = 1 << 20;

    private final EvidenceFile file;
    private final List<Anchor> pins;

    public PinnedContent(EvidenceFile file, TrustStore trust) {
        this.file = file;
        this.pins = trust.anchors(FixedPoint.STATE).filter(this::isOurs).toList();
    }

    private boolean isOurs(Anchor anchor) {
        return anchor.subject().startsWith(FixedPoint.EVIDENCE) && !anchor.hash().isEmpty()
                && PathEnds.meet(anchor.subject().substring(FixedPoint.EVIDENCE.length()), file.name());
    }

    public boolean isPinned() {
        return !pins.isEmpty();
    }

    /**
     * What pins it as it is now.
     *
     * @param digest of all of it
     * @param grows  whether more can be written behind what is there
     * @param ends   whether something can be cut off its end: then a copy elsewhere is meant too
     */
    public static FixedPoint point(EvidenceFile file, Digest digest, boolean grows, boolean ends) {
        String name = ends ? file.simpleName() : file.name();
        return grows && file.isRegular() ? FixedPoint.ofContent(name, file.size(), digest.hex()) : FixedPoint.ofContent(name, digest.hex());
    }

    /** Compares it with every pin; {@code size}: its bytes, of a directory those of all files below. */
    public void into(Tally tally, Desk desk, long size) throws UnreadableEvidence {
        Optional<Digest> whole = desk.digest();
        long fixed = 0;
        for (Anchor pin : pins) {
            tally.examined(1);
            long count = pin.count().orElse(size);
            if (pin.count().isPresent() && count > file.size()) {
                tally.report(Finding.of(RunCode.NOT_AS_PINNED, file.locator().atBytes(file.size(), file.size()), 1, count)
                        .compared(Long.toString(file.size()), Long.toString(count)));
                continue;
            }
            String ours = pin.count().isPresent() && count < file.size() ? beginning(count, desk) : whole.map(Digest::hex).orElse("");
            if (ours.equals(pin.hash())) {
                fixed = Math.max(fixed, count);
            } else {
                tally.report(Finding.of(RunCode.NOT_AS_PINNED, file.locator(), 0, pin.count().orElse(0)).compared(ours, pin.hash()));
            }
        }
        conclude(tally, desk, fixed, size);
    }

    private void conclude(Tally tally, Desk desk, long fixed, long size) {
        if (tally.failures() == 0 && fixed == size) {
            desk.settle(Qualifier.UNANCHORED_TAIL);
            desk.proved(Assurance.ANCHORED);
        } else if (tally.failures() == 0) {
            tally.report(Finding.of(RunCode.GROWN, file.locator().atBytes(fixed, file.size()), fixed, file.size() - fixed));
        }
    }

    private String beginning(long count, Desk desk) throws UnreadableEvidence {
        MessageDigest digest = Sha256.engine();
        for (long at = 0; at < count; at += STEP) {
            desk.poll();
            digest.update(file.read(at, (int) Math.min(STEP, count - at)));
        }
        return Hex.encode(digest.digest());
    }
}
