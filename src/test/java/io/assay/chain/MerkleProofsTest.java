// SPDX-License-Identifier: Apache-2.0
package io.assay.chain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.assay.crypto.Sha256;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every leaf of trees of every small size leads to the root that folding the leaves gives, and nothing else does. */
class MerkleProofsTest {
    private static final int LARGEST = 33;

    @Test
    void everyLeafLeadsToTheRootAndNoOtherDoes() {
        List<byte[]> leaves = new ArrayList<>();
        MerkleTree tree = new MerkleTree();
        for (int size = 1; size <= LARGEST; size++) {
            leaves.add(MerkleTree.leaf(Sha256.engine(), new byte[] {(byte) size}));
            tree.add(leaves.getLast());
            MerkleProofs proofs = new MerkleProofs(leaves);
            assertArrayEquals(tree.root(), proofs.root());
            for (int i = 0; i < size; i++) {
                List<byte[]> path = proofs.path(i);
                assertArrayEquals(tree.root(), MerkleProofs.root(leaves.get(i), i, size, path).orElseThrow());
                int other = (i + 1) % size;
                assertFalse(size > 1 && leads(tree, leaves.get(other), i, size, path));
                assertFalse(size > 1 && leads(tree, leaves.get(i), other, size, path));
            }
        }
    }

    @Test
    void aPathOfTheWrongLengthBelongsToNoLeaf() {
        byte[] leaf = new byte[MerkleTree.LENGTH];
        assertEquals(Optional.empty(), MerkleProofs.root(leaf, 0, 2, List.of()));
        assertEquals(Optional.empty(), MerkleProofs.root(leaf, 0, 1, List.of(leaf)));
        assertEquals(Optional.empty(), MerkleProofs.root(leaf, 2, 2, List.of(leaf)));
        assertEquals(Optional.empty(), MerkleProofs.root(leaf, 0, 2, List.of(new byte[] {1})));
    }

    private static boolean leads(MerkleTree tree, byte[] leaf, long index, long size, List<byte[]> path) {
        return MerkleProofs.root(leaf, index, size, path).map(root -> Arrays.equals(root, tree.root())).orElse(false);
    }
}
