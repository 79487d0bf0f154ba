// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity;

import io.assay.evidence.Locator;
import java.util.Optional;

/**
 * One event of a log as an export or a store records it (VerityDB specification, section 1.1). Numbers are unsigned numbers of 64 bits; an absent
 * text is empty, an absent array has no bytes. What a reader hands out is good until it reads the next event, unless the reader says otherwise.
 */
public interface VerityEvent {
    /** Where it stands; the line is counted within the part that was read. */
    Locator at();

    long position();

    /** Nanoseconds since 1970. */
    long timestamp();

    long tenantId();

    long streamId();

    String stream();

    String actor();

    String causedBy();

    String clientIp();

    /** The producer's word, such as {@code INSERT}. */
    String operation();

    /** 16 bytes, or none. */
    byte[] idempotencyId();

    /** Which key encrypted the payload; empty where it is in clear. */
    String keyId();

    /** 12 bytes where the nonce is written down, or none. */
    byte[] nonce();

    /** Whether a payload is there; it may be empty. */
    boolean hasPayload();

    /** The stored bytes, ciphertext and tag where a key is named. */
    byte[] payload();

    Optional<Tombstone> tombstone();

    /** 32 bytes. */
    byte[] prevHash();

    /** 32 bytes. */
    byte[] hash();

    default boolean isEncrypted() {
        return !keyId().isEmpty();
    }
}
