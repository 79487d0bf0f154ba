// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.ledger;

import io.assay.check.Tally;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.VerityQuestion;
import io.assay.format.verity.crypt.KeyRing;
import io.assay.format.verity.crypt.TenantKeys;
import io.assay.format.verity.hold.DestroyedKeyHolds;
import io.assay.format.verity.hold.DestroyedKeyRetention;
import io.assay.format.verity.hold.LegalHold;
import io.assay.format.verity.hold.LegalHoldCheck;
import io.assay.format.verity.hold.PayloadReader;
import io.assay.format.verity.hold.Policies;
import io.assay.format.verity.hold.RecordHistory;
import io.assay.format.verity.hold.RetentionMaxCheck;
import io.assay.format.verity.hold.RetentionMinCheck;
import io.assay.format.verity.pass.EachEvent;
import io.assay.format.verity.pass.LedgerFacts;
import io.assay.format.verity.pass.LedgerPass;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes the questions about holds and retention into the pass, where there is anything to ask. */
final class HoldPhase {
    private final List<LegalHold> holds;
    private final Policies policies;
    private final Circumstances circumstances;
    private final Desk desk;
    private Consumer<LedgerFacts> ending = facts -> { };

    HoldPhase(Materials materials, Circumstances circumstances, Desk desk) {
        this.holds = materials.holds();
        this.policies = materials.policies();
        this.circumstances = circumstances;
        this.desk = desk;
    }

    /** @param began time of the first event */
    void join(LedgerPass pass, long began, Optional<TenantKeys> keys, KeyRing ring) {
        if (holds.isEmpty() && policies.isEmpty()) {
            return;
        }
        boolean following = LegalHoldCheck.needsWriteTimes(holds) || RetentionMinCheck.needsWriteTimes(policies);
        RecordHistory history = pass.with(new RecordHistory(payloads(ring), following));
        Optional<TenantKeys> destroyed = keys.filter(tenant -> tenant.destroyed() && tenant.destroyedAt().isPresent());
        if (!holds.isEmpty()) {
            LegalHoldCheck check = new LegalHoldCheck(holds, began, desk.tally(VerityQuestion.LEGAL_HOLD));
            history.tell(check::removal);
            destroyed.ifPresent(tenant -> keyDestroyed(pass, tenant, check));
        }
        if (!policies.isEmpty()) {
            Tally least = desk.tally(VerityQuestion.RETENTION_MIN);
            history.tell(new RetentionMinCheck(policies, began, least)::removal);
            destroyed.ifPresent(tenant -> pass.with(new EachEvent(least,
                    () -> new DestroyedKeyRetention(policies, tenant.destroyedAt().getAsLong()))));
            pass.with(new EachEvent(desk.tally(VerityQuestion.RETENTION_MAX),
                    () -> new RetentionMaxCheck(policies, holds, circumstances.at(), destroyed.isPresent())));
        }
    }

    private void keyDestroyed(LedgerPass pass, TenantKeys tenant, LegalHoldCheck check) {
        long when = tenant.destroyedAt().getAsLong();
        DestroyedKeyHolds active = pass.with(new DestroyedKeyHolds(holds.stream()
                .filter(hold -> hold.scope().tenantId() == tenant.tenantId() && hold.isActive(when)).toList()));
        ending = facts -> active.end(check, tenant.at().inField("destroyed_at"), when, !facts.isEmpty() && facts.first().position() == 0);
    }

    /** Called when all events were seen. */
    void end(LedgerFacts facts) {
        ending.accept(facts);
    }

    private static PayloadReader payloads(KeyRing ring) {
        return event -> clear(event, ring);
    }

    private static Optional<byte[]> clear(VerityEvent event, KeyRing ring) {
        return event.isEncrypted() && event.hasPayload() ? ring.open(event) : PayloadReader.CLEAR.read(event);
    }
}
