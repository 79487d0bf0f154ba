// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity;

import io.assay.evidence.Locator;
import java.util.Optional;

/** An event that stays as it is; its arrays are shared and not to be changed. */
public record RecordedEvent(Locator at, long position, long timestamp, long tenantId, long streamId, String stream, String actor, String causedBy,
        String clientIp, String operation, byte[] idempotencyId, String keyId, byte[] nonce, boolean hasPayload, byte[] payload,
        Optional<Tombstone> tombstone, byte[] prevHash, byte[] hash) implements VerityEvent {
    /** An event that a reader may overwrite, as it is now. */
    public static RecordedEvent of(VerityEvent event) {
        return new RecordedEvent(event.at(), event.position(), event.timestamp(), event.tenantId(), event.streamId(), event.stream(), event.actor(),
                event.causedBy(), event.clientIp(), event.operation(), event.idempotencyId().clone(), event.keyId(), event.nonce().clone(),
                event.hasPayload(), event.payload().clone(), event.tombstone(), event.prevHash().clone(), event.hash().clone());
    }
}
