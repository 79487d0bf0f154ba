// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.hold;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.verity.VerityCode;
import java.math.BigInteger;
import java.util.Optional;

/** Was nothing removed before its least time was over? */
public final class RetentionMinCheck {
    private static final BigInteger SECOND = BigInteger.valueOf(1_000_000_000);

    private final Policies policies;
    private final long began;
    private final Tally tally;

    /** @param began time of the first event of the export: a record whose writing it does not show was written before */
    public RetentionMinCheck(Policies policies, long began, Tally tally) {
        this.policies = policies;
        this.began = began;
        this.tally = tally;
        tally.examined(policies.all().size());
    }

    /** Whether write times of deleted records are needed. */
    public static boolean needsWriteTimes(Policies policies) {
        return policies.all().stream().anyMatch(policy -> policy.least().signum() > 0);
    }

    /** A record or a payload was removed. */
    public void removal(Removal removal) {
        Optional<RetentionPolicy> policy = policies.of(removal.tenantId(), removal.streamId(), removal.stream());
        if (policy.isEmpty()) {
            return;
        }
        BigInteger least = policy.get().least();
        long written = removal.written().orElse(removal.open() ? removal.removed() : began);
        BigInteger kept = RetentionPolicy.between(written, removal.removed());
        if (kept.compareTo(least) < 0) {
            tally.report(finding(removal.at(), least, kept).weighing(removal.written().isPresent() ? Weight.FAIL : Weight.INDETERMINATE));
        }
    }

    /** Something was kept for a shorter time than it had to be; the sentence speaks in seconds, the figures are nanoseconds. */
    static Finding finding(Locator at, BigInteger least, BigInteger kept) {
        return Finding.of(VerityCode.RETENTION_MIN, at, kept.divide(SECOND).toString(), least.divide(SECOND).toString())
                .compared(least.toString(), kept.toString());
    }
}
