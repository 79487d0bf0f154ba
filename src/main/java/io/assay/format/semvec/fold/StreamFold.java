// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.fold;

import io.assay.crypto.Sha256;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * Chains the content of one user's events into a digest. The state is a weak witness (a changed text never moves it, a changed bit of an
 * embedding often does not); this digest covers every byte of what an event says.
 */
public final class StreamFold {
    private static final byte[] LABEL = "assay-semvec-stream/1\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = {-1, -1, -1, -1};

    private byte[] head;

    /** No event yet. */
    public StreamFold(String user) {
        this.head = Sha256.of(LABEL, prefixed(user.getBytes(StandardCharsets.UTF_8)));
    }

    /** Goes on where a snapshot stopped. */
    public StreamFold(byte[] head) {
        this.head = head.clone();
    }

    public void add(byte[] event) {
        head = Sha256.of(head, event);
    }

    public byte[] digest() {
        return head.clone();
    }

    /**
     * The digest of one event; texts as UTF-8 without normalisation, the time as {@code YYYY-MM-DDThh:mm:ss.ffffffZ}, the components widened to
     * binary64 with the bits they have.
     *
     * @param meta null where the store holds none
     */
    public static byte[] event(byte[] id, byte[] user, byte[] type, String time, byte[] text, byte[] meta, double[] components) {
        MessageDigest digest = Sha256.engine();
        part(digest, id);
        part(digest, user);
        part(digest, type);
        part(digest, time.getBytes(StandardCharsets.US_ASCII));
        part(digest, text);
        if (meta == null) {
            digest.update(NOTHING);
        } else {
            part(digest, meta);
        }
        part(digest, Vectors.bytes(components));
        return digest.digest();
    }

    /** Length (4 bytes, little-endian) and bytes; used by the audit chain as well. */
    public static byte[] prefixed(byte[] bytes) {
        return ByteBuffer.allocate(Integer.BYTES + bytes.length).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length).put(bytes).array();
    }

    private static void part(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
