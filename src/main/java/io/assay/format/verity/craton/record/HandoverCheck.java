// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import java.time.Instant;
import java.util.Set;

/** One export of the ledger (VerityDB specification, section 2.8); the data behind its hash are not in it, so that the hash is of its form or not. */
final class HandoverCheck {
    private static final Set<String> REQUIRED = Set.of("id", "consent_id", "token_id", "tenant_id", "exported_at", "recipient", "operation",
            "row_count", "data_hash", "transformations_applied");
    private static final int HASH = 32;

    private HandoverCheck() {}

    static void check(Fields export, Locator at, Instant now, Tally tally) throws Misshapen {
        Shapes.named(export.exactly(REQUIRED, Set.of()), "id");
        if (!export.isNull("consent_id")) {
            Shapes.named(export, "consent_id");
        }
        export.bytes("token_id", Shapes.TOKEN);
        export.u64("tenant_id");
        export.instant("exported_at");
        Shapes.named(export, "recipient");
        Shapes.variant(export, "operation");
        export.u64("row_count");
        export.bytes("data_hash", HASH);
        Shapes.texts(export, "transformations_applied");
    }
}
