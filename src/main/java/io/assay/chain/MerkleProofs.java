// SPDX-License-Identifier: Apache-2.0
package io.assay.chain;

import io.assay.crypto.Sha256;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Shows for single leaves that they lie under a root: the inclusion proofs of a Merkle tree (RFC 6962, section 2.1.1). Holds every hash of the
 * tree, some 64 bytes a leaf. Not safe for use by several threads at once.
 */
public final class MerkleProofs {
    private final MessageDigest engine = Sha256.engine();
    private final List<List<byte[]>> levels = new ArrayList<>();

    /** @param leafHashes made by {@link MerkleTree#leaf} */
    public MerkleProofs(List<byte[]> leafHashes) {
        levels.add(List.copyOf(leafHashes));
        while (levels.getLast().size() > 1) {
            List<byte[]> below = levels.getLast();
            List<byte[]> level = new ArrayList<>();
            for (int i = 0; i + 1 < below.size(); i += 2) {
                level.add(MerkleTree.node(engine, below.get(i), below.get(i + 1)));
            }
            if (below.size() % 2 == 1) {
                level.add(below.getLast());
            }
            levels.add(level);
        }
    }

    /** The root; of no leaves SHA-256 of nothing. */
    public byte[] root() {
        return levels.getLast().isEmpty() ? engine.digest() : levels.getLast().getFirst().clone();
    }

    /** The hashes that lead from the leaf to the root, from below. */
    public List<byte[]> path(int index) {
        List<byte[]> path = new ArrayList<>();
        int at = index;
        for (List<byte[]> level : levels) {
            int sibling = at ^ 1;
            if (sibling < level.size() && level.size() > 1) {
                path.add(level.get(sibling).clone());
            }
            at >>= 1;
        }
        return path;
    }

    /** The root to which the path leads (RFC 9162, section 2.1.3.2); empty where a path of that length cannot belong to the leaf. */
    public static Optional<byte[]> root(byte[] leafHash, long index, long size, List<byte[]> path) {
        MessageDigest engine = Sha256.engine();
        byte[] hash = leafHash.clone();
        long at = index;
        long last = size - 1;
        if (index < 0 || index > last) {
            return Optional.empty();
        }
        for (byte[] step : path) {
            if (last == 0 || step.length != MerkleTree.LENGTH) {
                return Optional.empty();
            }
            if ((at & 1) == 1 || at == last) {
                hash = MerkleTree.node(engine, step, hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = MerkleTree.node(engine, hash, step);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(Arrays.copyOf(hash, hash.length)) : Optional.empty();
    }
}
