// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.seal;

import io.assay.canon.Hex;
import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import io.assay.evidence.Sealed;
import io.assay.format.verity.U64;
import java.util.List;

/**
 * A sealed checkpoint.
 *
 * @param throughPosition the last position it covers
 * @param logHash         hash of the event there
 * @param projectionHash  root over the state that the events up to there give
 * @param sealedAt        nanoseconds since 1970, as the signer claims
 * @param signature       64 bytes
 * @param signer          32 bytes, the public key
 */
public record Seal(Locator at, long throughPosition, Digest logHash, Digest projectionHash, long sealedAt, byte[] signature, byte[] signer,
        List<Cosignature> cosignatures) {
    private static final int MESSAGE = 80;

    public Seal {
        cosignatures = List.copyOf(cosignatures);
    }

    /** The seal as it is told to those who compare. */
    public Sealed told(String subject, boolean signed) {
        return new Sealed(at, subject, throughPosition, logHash.hex(), projectionHash.hex(), U64.instant(sealedAt).toString(), Hex.encode(signer), signed);
    }

    /** The signed bytes: position 8 || log_hash 32 || projection_hash 32 || sealed_at 8, numbers little-endian, no tag of any kind. */
    public byte[] message() {
        byte[] message = new byte[MESSAGE];
        U64.put(throughPosition, message, 0);
        System.arraycopy(logHash.bytes(), 0, message, 8, 32);
        System.arraycopy(projectionHash.bytes(), 0, message, 40, 32);
        U64.put(sealedAt, message, 72);
        return message;
    }
}
