// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.craton.record.ConsentLedger.Grant;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One export of the ledger (VerityDB specification, section 2.8): the consent it names must be in the ledger of consents beside it, be for the same
 * tenant and recipient, and have held when the export was made. The data behind its hash are not in it, so that the hash is of its form or not.
 */
final class HandoverCheck {
    private static final Set<String> REQUIRED = Set.of("id", "consent_id", "token_id", "tenant_id", "exported_at", "recipient", "operation",
            "row_count", "data_hash", "transformations_applied");
    private static final int HASH = 32;

    /** Why a consent does not cover an export; the ordinal is the second argument of the finding. */
    enum Fault { MISSING, TENANT, RECIPIENT, BEFORE, AFTER }

    private HandoverCheck() {}

    static void check(Fields export, Locator at, Surroundings around, Tally tally) throws Misshapen {
        String id = Shapes.id(export.exactly(REQUIRED, Set.of()), "id");
        Optional<String> consent = export.isNull("consent_id") ? Optional.empty() : Optional.of(Shapes.id(export, "consent_id"));
        export.bytes("token_id", Shapes.TOKEN);
        String tenant = Long.toUnsignedString(export.u64("tenant_id"));
        Instant time = export.instant("exported_at");
        String recipient = Shapes.named(export, "recipient");
        Shapes.variant(export, "operation");
        export.u64("row_count");
        export.bytes("data_hash", HASH);
        Shapes.texts(export, "transformations_applied");
        if (consent.isPresent() && around.ledger().isPresent()) {
            covered(new Grant(tenant, recipient, time, Optional.empty()), around.ledger().get().find(consent.get()), (fault, ours, stated) ->
                    tally.report(Finding.of(RecordCode.CONSENT, at.inField("consent_id"), id, fault.ordinal(), consent.get()).compared(ours, stated)));
        }
    }

    /** Takes a fault, what the consent says, and what the export says. */
    @FunctionalInterface
    private interface Faults {
        void take(Fault fault, String ours, String stated);
    }

    private static void covered(Grant export, Optional<Grant> consent, Faults faults) {
        if (consent.isEmpty()) {
            faults.take(Fault.MISSING, "", "");
            return;
        }
        Grant grant = consent.get();
        if (!grant.tenant().equals(export.tenant())) {
            faults.take(Fault.TENANT, grant.tenant(), export.tenant());
        }
        if (!grant.recipient().equals(export.recipient())) {
            faults.take(Fault.RECIPIENT, grant.recipient(), export.recipient());
        }
        if (export.from().isBefore(grant.from())) {
            faults.take(Fault.BEFORE, grant.from().toString(), export.from().toString());
        }
        if (grant.until().isPresent() && !export.from().isBefore(grant.until().get())) {
            faults.take(Fault.AFTER, grant.until().get().toString(), export.from().toString());
        }
    }
}
