// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.segment;

import io.assay.crypto.Sha256;
import io.assay.source.UnreadableEvidence;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The hash by which the next record names this one: SHA-256 over the stored prev_hash, unless that is 32 zero bytes, the kind byte where the
 * layout has one, and the uncompressed payload (specification "verity", sections 2.2 and 3.2). Keeps the beginning of the payload in passing.
 */
public final class ChainHash {
    /** Bytes of the payload of a checkpoint record: chain_hash 32, record_count u64. */
    public static final int CHECKPOINT = 40;
    /** Bytes of the payload that are kept. */
    static final int KEPT = 1 << 14;

    private final SegmentBytes bytes;
    private final MessageDigest digest = Sha256.engine();
    private final byte[] kept = new byte[KEPT];
    private long length;

    public ChainHash(SegmentBytes bytes) {
        this.bytes = bytes;
    }

    public byte[] of(RecordHead head) throws UnreadableEvidence, Undecodable {
        digest.reset();
        length = 0;
        if (!head.isGenesis()) {
            digest.update(head.previous());
        }
        if (head.layout().hasKind()) {
            digest.update((byte) head.kind());
        }
        Payload.feed(bytes, head, this::take);
        return digest.digest();
    }

    private void take(ByteBuffer piece) {
        int room = (int) Math.max(0, Math.min(KEPT - length, piece.remaining()));
        if (room > 0) {
            piece.get(piece.position(), kept, (int) length, room);
        }
        length += piece.remaining();
        digest.update(piece);
    }

    /** Bytes of the payload of the last record. */
    public long length() {
        return length;
    }

    /** The first bytes of the payload of the last record, at most {@link #KEPT}. */
    public byte[] beginning() {
        return Arrays.copyOf(kept, (int) Math.min(length, KEPT));
    }
}
