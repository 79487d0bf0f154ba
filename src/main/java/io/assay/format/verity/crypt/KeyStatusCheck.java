// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.crypt;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;

/** Is a key that is reported destroyed gone from the key file, and an active one there? */
public record KeyStatusCheck(KeyFile file) {
    public void into(Tally tally) {
        for (TenantKeys tenant : file.tenants()) {
            tally.examined(1);
            if (tenant.destroyed() == tenant.wrapped().isPresent()) {
                tally.report(Finding.of(VerityCode.KEY_STATUS, tenant.at().inField("wrapped_kek"), tenant.kekId())
                        .weighing(tenant.destroyed() ? Weight.FAIL : Weight.WARN));
            }
            if (tenant.destroyed() != tenant.destroyedAt().isPresent()) {
                tally.report(Finding.of(VerityCode.KEY_STATUS, tenant.at().inField("destroyed_at"), tenant.kekId()).weighing(Weight.WARN));
            } else if (tenant.destroyed()) {
                tally.report(Finding.of(VerityCode.CRYPTO_DELETED, tenant.at(), tenant.kekId(),
                        U64.instant(tenant.destroyedAt().getAsLong()).toString()));
            }
        }
    }
}
