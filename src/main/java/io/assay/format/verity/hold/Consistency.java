// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.hold;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds that could never have been active, and entries that stand twice: whoever reads them otherwise comes to another answer. */
public final class Consistency {
    private Consistency() {}

    /** Holds over no stream at all, holds that end before they begin, spans of time that are none, and ids that stand twice. */
    public static void ofHolds(List<LegalHold> holds, Tally tally) {
        Set<String> ids = new HashSet<>();
        for (LegalHold hold : holds) {
            if (!ids.add(hold.id())) {
                tally.report(Finding.of(VerityCode.SELF_CONTRADICTION, hold.at().inField("hold_id"), "hold_id"));
            }
            if (hold.scope().isVoid()) {
                tally.report(Finding.of(VerityCode.SELF_CONTRADICTION, hold.at().inField("streams"), "streams"));
            }
            if (hold.releasedAt().isPresent() && U64.less(hold.releasedAt().getAsLong(), hold.placedAt())) {
                tally.report(Finding.of(VerityCode.SELF_CONTRADICTION, hold.at().inField("released_at"), "released_at"));
            }
            if (hold.written().map(span -> U64.less(span.to(), span.from())).orElse(false)) {
                tally.report(Finding.of(VerityCode.SELF_CONTRADICTION, hold.at().inField("time_range"), "time_range"));
            }
        }
    }

    /** Two policies for one stream, and data that have to go before they may. */
    public static void ofPolicies(List<RetentionPolicy> policies, Tally tally) {
        Set<Scope> scopes = new HashSet<>();
        for (RetentionPolicy policy : policies) {
            if (!scopes.add(policy.scope())) {
                tally.report(Finding.of(VerityCode.SELF_CONTRADICTION, policy.at().inField("stream"), "stream"));
            }
            if (policy.most().map(most -> most.compareTo(policy.least()) < 0).orElse(false)) {
                tally.report(Finding.of(VerityCode.SELF_CONTRADICTION, policy.at().inField("max_retention"), "max_retention"));
            }
        }
    }
}
