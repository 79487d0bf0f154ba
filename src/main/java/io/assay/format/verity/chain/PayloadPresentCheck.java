// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.chain;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.EachEvent;
import java.time.Instant;

/** Is every payload there? Where it was removed, only the links around the event can be checked. */
public record PayloadPresentCheck(Instant at) implements EachEvent.Rule {
    @Override
    public void see(VerityEvent event, Tally tally) {
        tally.examined(1);
        if (!event.hasPayload()) {
            String policy = event.tombstone().map(tombstone -> tombstone.policy()).orElse("");
            String deletedAt = event.tombstone().map(tombstone -> U64.instant(tombstone.deletedAt()).toString()).orElse("");
            tally.report(Finding.of(VerityCode.PAYLOAD_PRESENT, event.at().inField("data"), deletedAt, policy));
            event.tombstone().ifPresent(tombstone -> dated(event, U64.instant(tombstone.deletedAt()), tally));
        }
    }

    /** Nothing is removed before it was written, nor at a time that has not come yet. */
    private void dated(VerityEvent event, Instant deletedAt, Tally tally) {
        Instant written = U64.instant(event.timestamp());
        if (deletedAt.isBefore(written) || deletedAt.isAfter(at)) {
            tally.report(Finding.of(VerityCode.TOMBSTONE_TIME, event.at().inField("tombstone.deleted_at"), deletedAt.toString(), written.toString())
                    .compared("", deletedAt.toString()));
        }
    }
}
