// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.recovery;

import io.assay.canon.Hex;
import io.assay.format.verity.U64;
import io.assay.trust.Anchor;
import io.assay.trust.TrustStore;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What the auditor saw of a log earlier: the hash of the event at one position.
 *
 * @param hash 32 bytes in lower-case hex; empty where the trust file does not say it so, or lacks the position
 */
public record PinnedState(long position, String hash) {
    /** The states pinned for this tenant, or for whatever log there is. */
    public static List<PinnedState> of(TrustStore trust, long tenant) {
        return Stream.concat(trust.anchors("chain-head"), trust.anchors("pinned-state"))
                .filter(anchor -> isOf(anchor, tenant)).map(PinnedState::state).toList();
    }

    /** Whether an anchor speaks of this tenant. */
    public static boolean isOf(Anchor anchor, long tenant) {
        return anchor.subject().isEmpty() || anchor.subject().equals("tenant:" + U64.text(tenant));
    }

    /** Positions of a log count from 0, so that a number of events names the last position too. */
    private static PinnedState state(Anchor anchor) {
        OptionalLong position = number(anchor, "position");
        OptionalLong count = number(anchor, "count");
        boolean usable = Hex.decode(anchor.hash()).filter(bytes -> bytes.length == 32).isPresent() && (position.isPresent() || count.orElse(0) != 0);
        return new PinnedState(position.orElse(count.orElse(1) - 1), usable ? anchor.hash() : "");
    }

    private static OptionalLong number(Anchor anchor, String member) {
        return anchor.members().find(member).map(U64::of).orElse(OptionalLong.empty());
    }
}
