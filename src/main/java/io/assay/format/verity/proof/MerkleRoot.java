// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.proof;

import io.assay.chain.MerkleTree;
import io.assay.crypto.Sha256;
import io.assay.evidence.Digest;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.Placement;
import io.assay.format.verity.pass.Witness;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** Folds the stored hashes of all events into one root (profile assay-vdb/1, section 1.6); the leaves are hashed on the lanes. */
public final class MerkleRoot implements Witness<MerkleRoot.Share> {
    private final MerkleTree tree = new MerkleTree();

    @Override
    public Share share() {
        return new Share();
    }

    @Override
    public void join(Share share, Placement placed) {
        share.leaves.forEach(tree::add);
    }

    public Digest root() {
        return Digest.of(tree.root());
    }

    /** The leaves of one part. */
    public static final class Share implements Witness.Share {
        private final MessageDigest engine = Sha256.engine();
        private final List<byte[]> leaves = new ArrayList<>();

        @Override
        public void see(VerityEvent event) {
            leaves.add(MerkleTree.leaf(engine, event.hash()));
        }
    }
}
