// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.hold;

import io.assay.check.Tally;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.EachEvent;
import java.math.BigInteger;

/** Had every encrypted payload been kept for its least time when the keys were destroyed? */
public final class DestroyedKeyRetention implements EachEvent.Rule {
    private final Policies policies;
    private final long destroyedAt;

    public DestroyedKeyRetention(Policies policies, long destroyedAt) {
        this.policies = policies;
        this.destroyedAt = destroyedAt;
    }

    @Override
    public void see(VerityEvent event, Tally tally) {
        if (!event.isEncrypted() || !event.hasPayload()) {
            return;
        }
        BigInteger kept = RetentionPolicy.between(event.timestamp(), destroyedAt);
        policies.of(event.tenantId(), event.streamId(), event.stream()).map(RetentionPolicy::least).filter(least -> kept.compareTo(least) < 0)
                .ifPresent(least -> tally.report(RetentionMinCheck.finding(event.at(), least, kept)));
    }
}
