// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.crypt;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.EachEvent;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Was no payload encrypted after its key was destroyed, and none with a key that is meant for other positions or for another tenant? */
public final class KeyUseCheck implements EachEvent.Rule {
    private final Optional<TenantKeys> tenant;
    private final Set<String> ofOthers;

    public KeyUseCheck(KeyFile file, long tenantId) {
        this.tenant = file.of(tenantId);
        this.ofOthers = file.tenants().stream().filter(other -> other.tenantId() != tenantId).flatMap(other -> other.dataKeys().stream()).map(DataKey::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void see(VerityEvent event, Tally tally) {
        if (!event.isEncrypted()) {
            return;
        }
        Optional<DataKey> key = tenant.stream().flatMap(keys -> keys.dataKeys().stream()).filter(candidate -> candidate.id().equals(event.keyId())).findFirst();
        if (key.isPresent()) {
            used(tenant.get(), key.get(), event, tally);
        } else if (ofOthers.contains(event.keyId())) {
            tally.report(Finding.of(VerityCode.KEY_RANGE, event.at().inField("key_id"), event.keyId(), U64.text(event.position())));
        }
    }

    private static void used(TenantKeys keys, DataKey key, VerityEvent event, Tally tally) {
        if (keys.destroyed() && keys.destroyedAt().isPresent() && U64.less(keys.destroyedAt().getAsLong(), event.timestamp())) {
            tally.report(Finding.of(VerityCode.KEY_STATUS, event.at().inField("key_id"), keys.kekId()));
        }
        if (!key.serves(event.position())) {
            tally.report(Finding.of(VerityCode.KEY_RANGE, event.at().inField("key_id"), event.keyId(), U64.text(event.position())));
        }
    }
}
