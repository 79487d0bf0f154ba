// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto;

import org.bouncycastle.crypto.digests.Blake3Digest;

/** BLAKE3 with 32 bytes of output, unkeyed, by Bouncy Castle: what Craton and Kimberlite use for Merkle roots and backups. */
public final class Blake3 {
    /** Bytes of a digest. */
    public static final int LENGTH = 32;

    private final Blake3Digest engine = new Blake3Digest(LENGTH * Byte.SIZE);

    /** The digest of the parts, one after the other. */
    public static byte[] of(byte[]... parts) {
        Blake3 blake = new Blake3();
        for (byte[] part : parts) {
            blake.update(part, 0, part.length);
        }
        return blake.digest();
    }

    /** Takes more input. */
    public void update(byte[] bytes, int from, int length) {
        engine.update(bytes, from, length);
    }

    /** The digest of everything taken; begins anew. */
    public byte[] digest() {
        byte[] digest = new byte[LENGTH];
        engine.doFinal(digest, 0);
        return digest;
    }
}
