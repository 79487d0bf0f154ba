// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.canon.Hex;
import io.assay.check.Assurance;
import io.assay.check.Finding;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.crypto.Sha256;
import io.assay.evidence.Digest;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.Anchor;
import io.assay.trust.FixedPoint;
import io.assay.trust.PathEnds;
import io.assay.trust.TrustStore;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;

/**
 * What can fix evidence of any kind: anchors of kind {@code pinned-state} whose subject is {@code evidence:} and a path, with the SHA-256 of all of it,
 * or of its first {@code count} bytes. A path and the name of the evidence meet where one is the end of the other.
 */
final class PinnedContent {
    private static final int STEP = 1 << 20;

    private final EvidenceFile file;
    private final List<Anchor> pins;

    PinnedContent(EvidenceFile file, TrustStore trust) {
        this.file = file;
        this.pins = trust.anchors(FixedPoint.STATE).filter(this::isOurs).toList();
    }

    private boolean isOurs(Anchor anchor) {
        return anchor.subject().startsWith(FixedPoint.EVIDENCE) && !anchor.hash().isEmpty()
                && PathEnds.meet(anchor.subject().substring(FixedPoint.EVIDENCE.length()), file.name());
    }

    boolean isPinned() {
        return !pins.isEmpty();
    }

    /** What pins it as it is now; {@code digest}: of all of it. */
    static FixedPoint point(EvidenceFile file, Digest digest, boolean grows, boolean ends) {
        String name = ends ? file.simpleName() : file.name();
        return grows && file.isRegular() ? FixedPoint.ofContent(name, file.size(), digest.hex()) : FixedPoint.ofContent(name, digest.hex());
    }

    void into(Tally tally, Session session) throws UnreadableEvidence {
        Optional<Digest> whole = session.digest();
        long fixed = 0;
        for (Anchor pin : pins) {
            tally.examined(1);
            long count = pin.count().orElse(size(session));
            if (pin.count().isPresent() && count > file.size()) {
                tally.report(Finding.of(RunCode.NOT_AS_PINNED, file.locator().atBytes(file.size(), file.size()), 1, count)
                        .compared(Long.toString(file.size()), Long.toString(count)));
                continue;
            }
            String ours = pin.count().isPresent() && count < file.size() ? beginning(count, session) : whole.map(Digest::hex).orElse("");
            if (ours.equals(pin.hash())) {
                fixed = Math.max(fixed, count);
            } else {
                tally.report(Finding.of(RunCode.NOT_AS_PINNED, file.locator(), 0, pin.count().orElse(0)).compared(ours, pin.hash()));
            }
        }
        conclude(tally, session, fixed);
    }

    private long size(Session session) {
        return file.isRegular() ? file.size() : session.size();
    }

    private void conclude(Tally tally, Session session, long fixed) {
        if (tally.failures() == 0 && fixed == size(session)) {
            session.settle(Qualifier.UNANCHORED_TAIL);
            session.proved(Assurance.ANCHORED);
        } else if (tally.failures() == 0) {
            tally.report(Finding.of(RunCode.GROWN, file.locator().atBytes(fixed, file.size()), fixed, file.size() - fixed));
        }
    }

    private String beginning(long count, Session session) throws UnreadableEvidence {
        MessageDigest digest = Sha256.engine();
        for (long at = 0; at < count; at += STEP) {
            session.poll();
            digest.update(file.read(at, (int) Math.min(STEP, count - at)));
        }
        return Hex.encode(digest.digest());
    }
}
