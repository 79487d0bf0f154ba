// SPDX-License-Identifier: Apache-2.0
package io.assay.chain;

import io.assay.crypto.Sha256;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The hashes that lead from one leaf to the root of a Merkle tree (RFC 6962, section 2.1.1). The leaves are held as 32 bytes each.
 */
public final class MerklePath {
    private static final int FIRST = 1024;

    private final MessageDigest engine = Sha256.engine();
    private byte[] leaves = new byte[FIRST * MerkleTree.LENGTH];
    private int size;

    /**
     * A hash beside the path.
     *
     * @param left whether it stands at the left
     */
    public record Sibling(boolean left, byte[] hash) {
    }

    /** Adds the hash of the next leaf. */
    public void add(byte[] leafHash) {
        if ((size + 1) * MerkleTree.LENGTH > leaves.length) {
            leaves = Arrays.copyOf(leaves, leaves.length * 2);
        }
        System.arraycopy(leafHash, 0, leaves, size++ * MerkleTree.LENGTH, MerkleTree.LENGTH);
    }

    public int size() {
        return size;
    }

    /** What stands beside the way from a leaf up, the lowest first. */
    public List<Sibling> of(int leaf) {
        List<Sibling> siblings = new ArrayList<>();
        path(leaf, 0, size, siblings);
        return siblings;
    }

    private void path(int leaf, int from, int to, List<Sibling> siblings) {
        if (to - from <= 1) {
            return;
        }
        int middle = from + Integer.highestOneBit(to - from - 1);
        if (leaf < middle) {
            path(leaf, from, middle, siblings);
            siblings.add(new Sibling(false, root(middle, to)));
        } else {
            path(leaf, middle, to, siblings);
            siblings.add(new Sibling(true, root(from, middle)));
        }
    }

    private byte[] root(int from, int to) {
        if (to - from == 1) {
            return Arrays.copyOfRange(leaves, from * MerkleTree.LENGTH, to * MerkleTree.LENGTH);
        }
        int middle = from + Integer.highestOneBit(to - from - 1);
        return MerkleTree.node(engine, root(from, middle), root(middle, to));
    }
}
