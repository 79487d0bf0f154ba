// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.document;

import io.assay.canon.Hex;
import io.assay.check.Finding;
import io.assay.check.FindingCode;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.crypto.Sha256;
import io.assay.format.Desk;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.Anchor;
import io.assay.trust.FixedPoint;
import io.assay.trust.TrustStore;
import java.security.MessageDigest;
import java.util.List;

/**
 * What can fix a file that nobody signed: an anchor of kind {@code pinned-state} with the subject {@code file:<name>} and the SHA-256 of the
 * file, which the auditor got over another way.
 *
 * <p>A finding that nothing is pinned carries as first argument 6, beside the numbers that an end of a log uses; one of another digest has a code of
 * its own, for what is then wrong is the file and not its end.
 */
public final class PinnedDigest {
    private static final int NONE = 6;
    private static final int STEP = 1 << 20;

    private PinnedDigest() {}

    /**
     * Whether an anchor fixes this file.
     *
     * @param none    where nothing is pinned
     * @param differs where another digest is
     */
    public static boolean check(FindingCode none, FindingCode differs, Tally tally, TrustStore trust, EvidenceFile file, String name)
            throws UnreadableEvidence {
        List<Anchor> anchors = trust.anchors("pinned-state").filter(anchor -> anchor.subject().equals("file:" + name)).toList();
        tally.examined(anchors.size());
        if (anchors.isEmpty()) {
            tally.report(Finding.of(none, file.locator(), NONE, 0).weighing(Weight.INDETERMINATE));
            return false;
        }
        String ours = digest(file);
        boolean fixed = anchors.stream().allMatch(anchor -> anchor.hash().equals(ours));
        if (!fixed) {
            tally.report(Finding.of(differs, file.locator()).compared(ours, anchors.getFirst().hash()));
        }
        return fixed;
    }

    /** What pins the file as it is. */
    public static void pin(Desk desk, EvidenceFile file, String name) throws UnreadableEvidence {
        if (desk.pins()) {
            desk.ends(FixedPoint.ofFile(name, digest(file)));
        }
    }

    private static String digest(EvidenceFile file) throws UnreadableEvidence {
        MessageDigest digest = Sha256.engine();
        for (long at = 0; at < file.size(); at += STEP) {
            digest.update(file.read(at, (int) Math.min(STEP, file.size() - at)));
        }
        return Hex.encode(digest.digest());
    }
}
