// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.hold;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.EachEvent;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Is nothing kept longer than its greatest time at the validation time, unless a hold keeps it? What nobody can open any more is not kept. */
public final class RetentionMaxCheck implements EachEvent.Rule {
    private final Policies policies;
    private final List<LegalHold> holds;
    private final long at;
    private final boolean keysDestroyed;

    public RetentionMaxCheck(Policies policies, List<LegalHold> holds, Instant at, boolean keysDestroyed) {
        this.policies = policies;
        this.holds = List.copyOf(holds);
        this.at = U64.nanoseconds(at);
        this.keysDestroyed = keysDestroyed;
    }

    @Override
    public void see(VerityEvent event, Tally tally) {
        Optional<BigInteger> most = policies.of(event.tenantId(), event.streamId(), event.stream()).flatMap(RetentionPolicy::most);
        if (most.isEmpty() || !event.hasPayload() || event.isEncrypted() && keysDestroyed) {
            return;
        }
        tally.examined(1);
        BigInteger kept = RetentionPolicy.between(event.timestamp(), at);
        if (kept.compareTo(most.get()) > 0 && holds.stream().noneMatch(hold -> keeps(hold, event))) {
            tally.report(Finding.of(VerityCode.RETENTION_MAX, event.at(), U64.instant(event.timestamp()).toString())
                    .compared(most.get().toString(), kept.toString()));
        }
    }

    private boolean keeps(LegalHold hold, VerityEvent event) {
        return hold.scope().isAbout(event.tenantId(), event.streamId(), event.stream()) && hold.isActive(at)
                && hold.written().map(span -> span.contains(event.timestamp())).orElse(true);
    }
}
