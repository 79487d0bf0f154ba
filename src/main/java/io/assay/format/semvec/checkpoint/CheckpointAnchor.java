// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.checkpoint;

import io.assay.format.semvec.IsoTime;
import io.assay.trust.Anchor;
import io.assay.trust.TrustStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A checkpoint that the auditor took earlier and holds outside the evidence (anchor {@code semvec-checkpoint} of a trust file).
 *
 * @param user    whose events were folded
 * @param count   how many
 * @param lastSeq sequence number of the last
 * @param eventId id of the last; empty where the anchor does not say
 * @param stream  stream digest, lower-case hex
 * @param state   state fingerprint, lower-case hex; empty where the anchor does not say
 * @param created when it was taken
 */
public record CheckpointAnchor(String user, long count, long lastSeq, String eventId, String stream, String state, Optional<Instant> created) {
    /** Those of the trust files that name user, count, position and stream digest. */
    public static List<CheckpointAnchor> of(TrustStore trust) {
        return trust.anchors("semvec-checkpoint").filter(anchor -> anchor.count().isPresent() && anchor.position().isPresent() && !anchor.hash().isEmpty())
                .map(CheckpointAnchor::of).toList();
    }

    private static CheckpointAnchor of(Anchor anchor) {
        return new CheckpointAnchor(anchor.subject(), anchor.count().getAsLong(), anchor.position().getAsLong(), anchor.text("eventId").orElse(""),
                anchor.hash(), anchor.digest("stateHash"), anchor.text("createdAt").flatMap(IsoTime::parse));
    }
}
