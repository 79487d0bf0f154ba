// SPDX-License-Identifier: Apache-2.0
package io.assay.chain;

import io.assay.crypto.Sha256;
import java.security.DigestException;
import java.security.MessageDigest;

/**
 * Folds leaves into the root of a Merkle tree (RFC 6962, section 2.1) as they come, holding one hash for each level.
 *
 * <p>leaf = SHA-256(0x00 || input), node = SHA-256(0x01 || left || right), split at the largest power of two below the number of leaves;
 * the root of no leaves is SHA-256 of nothing. Not safe for use by several threads at once.
 */
public final class MerkleTree {
    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest engine = Sha256.engine();
    private final byte[][] peaks = new byte[Long.SIZE][];
    private long size;

    /** The hash of a leaf, with an engine that the caller keeps for many. */
    public static byte[] leaf(MessageDigest engine, byte[]... input) {
        engine.update(LEAF);
        for (byte[] part : input) {
            engine.update(part);
        }
        return engine.digest();
    }

    /** Adds the hash of the next leaf. */
    public void add(byte[] leafHash) {
        byte[] carried = leafHash.clone();
        int level = 0;
        for (long full = size; (full & 1) == 1; full >>>= 1) {
            carried = node(peaks[level], carried);
            level++;
        }
        peaks[level] = carried;
        size++;
    }

    /** How many leaves were added. */
    public long size() {
        return size;
    }

    /** The root over the leaves so far; more may be added afterwards. */
    public byte[] root() {
        byte[] right = null;
        for (int level = 0; level < Long.SIZE; level++) {
            if ((size >>> level & 1) == 1) {
                right = right == null ? peaks[level].clone() : node(peaks[level], right);
            }
        }
        return right == null ? engine.digest() : right;
    }

    private byte[] node(byte[] left, byte[] right) {
        return node(engine, left, right);
    }

    /** The hash of an inner node. */
    static byte[] node(MessageDigest engine, byte[] left, byte[] right) {
        engine.update(NODE);
        engine.update(left);
        engine.update(right);
        byte[] hash = new byte[LENGTH];
        try {
            engine.digest(hash, 0, LENGTH);
        } catch (DigestException impossible) {
            throw new IllegalStateException("SHA-256 has 32 bytes", impossible);
        }
        return hash;
    }
}
