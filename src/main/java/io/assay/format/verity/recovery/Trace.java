// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.recovery;

import io.assay.crypto.Sha256;
import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import io.assay.format.verity.Tombstone;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What is kept of an event to compare two copies of a log.
 *
 * @param hash     as stored
 * @param metadata digest of every member that the hash does not cover, payload and tombstone aside
 * @param payload  SHA-256 of the payload, or what the tombstone says it was
 * @param removed  whether a tombstone says so
 * @param keyId    empty where the payload is in clear
 * @param nonce    as written down, or none
 */
public record Trace(Locator at, long position, Digest hash, Digest metadata, Digest payload, boolean removed, String keyId, byte[] nonce) {
    static Trace of(VerityEvent event) {
        return new Trace(event.at().atLine(-1), event.position(), Digest.of(event.hash()), metadata(event), payload(event),
                !event.hasPayload(), event.keyId(), event.nonce().clone());
    }

    private static Digest payload(VerityEvent event) {
        return event.hasPayload() ? Digest.of(Sha256.engine().digest(event.payload()))
                : event.tombstone().map(Tombstone::removed).orElse(Digest.of(new byte[32]));
    }

    private static Digest metadata(VerityEvent event) {
        MessageDigest engine = Sha256.engine();
        engine.update(U64.bytes(event.tenantId()));
        engine.update(U64.bytes(event.streamId()));
        for (String text : new String[] {event.stream(), event.actor(), event.causedBy(), event.clientIp(), event.operation(), event.keyId()}) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            engine.update(U64.bytes(bytes.length));
            engine.update(bytes);
        }
        engine.update(event.idempotencyId());
        return Digest.of(engine.digest());
    }
}
