// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.check.Tally;
import io.assay.format.verity.ledger.EarlierCopy;
import io.assay.format.verity.pass.EventSource;
import io.assay.format.verity.recovery.PinnedState;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.Anchor;
import io.assay.trust.TrustStore;
import java.util.List;
import java.util.Optional;

/** Opens the copies of a log that the trust file names. */
public final class EarlierCopies {
    private EarlierCopies() {}

    /**
     * The copies of this tenant's log.
     *
     * @param beside the artefact, under whose custody the copies are read
     */
    public static List<EarlierCopy> of(TrustStore trust, long tenant, EvidenceFile beside) {
        return trust.anchors("earlier-copy").filter(anchor -> PinnedState.isOf(anchor, tenant)).map(anchor -> copy(anchor, beside)).toList();
    }

    private static EarlierCopy copy(Anchor anchor, EvidenceFile beside) {
        String name = anchor.text("file").orElse("");
        Optional<EvidenceFile> file = anchor.file().flatMap(path -> beside.elsewhere(path, name)).filter(EvidenceFile::isRegular);
        return new EarlierCopy(name, beside.locator(), file.flatMap(EarlierCopies::open));
    }

    private static Optional<EventSource> open(EvidenceFile file) {
        Optional<Sources> form = Sources.of(file);
        try {
            return form.isEmpty() ? Optional.empty() : Optional.of(form.get().open(file, new Tally()));
        } catch (UnreadableEvidence damaged) {
            return Optional.empty();
        }
    }
}
