// SPDX-License-Identifier: Apache-2.0
package io.assay.chain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.assay.crypto.Sha256;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class MerklePathTest {
    @Test
    void everyPathLeadsToTheRootOfTheTree() {
        for (int size = 1; size <= 33; size++) {
            MessageDigest engine = Sha256.engine();
            MerkleTree tree = new MerkleTree();
            MerklePath path = new MerklePath();
            byte[][] leaves = new byte[size][];
            for (int i = 0; i < size; i++) {
                leaves[i] = MerkleTree.leaf(engine, new byte[] {(byte) i});
                tree.add(leaves[i]);
                path.add(leaves[i]);
            }
            for (int i = 0; i < size; i++) {
                byte[] hash = leaves[i];
                for (MerklePath.Sibling sibling : path.of(i)) {
                    hash = sibling.left() ? Sha256.of(new byte[] {1}, sibling.hash(), hash) : Sha256.of(new byte[] {1}, hash, sibling.hash());
                }
                assertArrayEquals(tree.root(), hash, "leaf " + i + " of " + size);
            }
        }
    }
}
