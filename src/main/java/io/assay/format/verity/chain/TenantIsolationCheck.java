// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.chain;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.EachEvent;

/** Does every event belong to the one tenant of the export? The hash of an event does not cover its tenant. */
public final class TenantIsolationCheck implements EachEvent.Rule {
    private final long tenant;

    public TenantIsolationCheck(long tenant) {
        this.tenant = tenant;
    }

    @Override
    public void see(VerityEvent event, Tally tally) {
        tally.examined(1);
        if (event.tenantId() != tenant) {
            tally.report(Finding.of(VerityCode.TENANT_ISOLATION, event.at().inField("tenant_id"), U64.text(event.tenantId()), U64.text(tenant))
                    .compared(U64.text(tenant), U64.text(event.tenantId())));
        }
    }
}
