// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.crypt;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.EachEvent;
import java.util.Optional;

/** Was no payload encrypted after its key was destroyed, and none with a key that is meant for other positions? */
public final class KeyUseCheck implements EachEvent.Rule {
    private final TenantKeys keys;

    public KeyUseCheck(TenantKeys keys) {
        this.keys = keys;
    }

    @Override
    public void see(VerityEvent event, Tally tally) {
        Optional<DataKey> key = event.isEncrypted()
                ? keys.dataKeys().stream().filter(candidate -> candidate.id().equals(event.keyId())).findFirst() : Optional.empty();
        if (key.isEmpty()) {
            return;
        }
        if (keys.destroyed() && keys.destroyedAt().isPresent() && U64.less(keys.destroyedAt().getAsLong(), event.timestamp())) {
            tally.report(Finding.of(VerityCode.KEY_STATUS, event.at().inField("key_id"), keys.kekId()));
        }
        if (!key.get().serves(event.position())) {
            tally.report(Finding.of(VerityCode.KEY_RANGE, event.at().inField("key_id"), event.keyId(), U64.text(event.position())));
        }
    }
}
