// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.chain;

import io.assay.crypto.Sha256;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityEvent;
import java.security.MessageDigest;

/**
 * Computes the hash of an event: SHA-256(prev_hash 32 || position || timestamp || stored payload), numbers of 8 bytes little-endian, no
 * separators (COMPLIANCE.md, Hash Computation). For an encrypted event the payload is the ciphertext with its tag. Not for several threads.
 */
public final class EventHash {
    private static final int POSITION = 32;
    private static final int TIMESTAMP = 40;
    private static final int HEAD = 48;

    private final MessageDigest engine = Sha256.engine();
    private final byte[] head = new byte[HEAD];

    /** 32 bytes; from the stored prev_hash, so that each break is reported once and where it is. */
    public byte[] of(VerityEvent event) {
        System.arraycopy(event.prevHash(), 0, head, 0, POSITION);
        U64.put(event.position(), head, POSITION);
        U64.put(event.timestamp(), head, TIMESTAMP);
        engine.update(head);
        return engine.digest(event.payload());
    }
}
