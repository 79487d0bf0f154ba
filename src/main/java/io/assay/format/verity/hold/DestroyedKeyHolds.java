// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.hold;

import io.assay.evidence.Locator;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.Placement;
import io.assay.format.verity.pass.Witness;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds whether a destroyed key took a payload with it that a hold in force covers. A key of a tenant removes every payload encrypted under it, so
 * a hold over streams or write times is violated where the log has an encrypted event among them.
 */
public final class DestroyedKeyHolds implements Witness<DestroyedKeyHolds.Share> {
    private final List<LegalHold> holds;
    private final Set<LegalHold> covering = new HashSet<>();

    /** @param holds those of the tenant that were in force when the key was destroyed */
    public DestroyedKeyHolds(List<LegalHold> holds) {
        this.holds = List.copyOf(holds);
    }

    @Override
    public Share share() {
        return new Share(holds);
    }

    @Override
    public void join(Share share, Placement placed) {
        covering.addAll(share.covering);
    }

    /**
     * Called when all events were seen.
     *
     * @param whole whether the log is there from its first event on; where not, a hold can cover what stood before
     */
    public void end(LegalHoldCheck check, Locator key, long destroyedAt, boolean whole) {
        for (LegalHold hold : holds) {
            if (hold.isWide() || covering.contains(hold)) {
                check.keyDestroyed(hold, key, destroyedAt);
            } else if (!whole && !hold.scope().isVoid()) {
                check.keyPerhapsDestroyed(hold, key, destroyedAt);
            }
        }
    }

    /** The holds that cover an encrypted event of one part. */
    public static final class Share implements Witness.Share {
        private final List<LegalHold> holds;
        private final Set<LegalHold> covering = new HashSet<>();

        private Share(List<LegalHold> holds) {
            this.holds = holds;
        }

        @Override
        public void see(VerityEvent event) {
            if (event.isEncrypted() && event.hasPayload() && covering.size() < holds.size()) {
                holds.stream().filter(hold -> hold.covers(event)).forEach(covering::add);
            }
        }
    }
}
