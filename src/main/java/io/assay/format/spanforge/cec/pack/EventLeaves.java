// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.pack;

import io.assay.chain.MerkleTree;
import io.assay.crypto.Sha256;
import io.assay.format.spanforge.RecordLines;
import io.assay.format.spanforge.cec.bundle.Bundle;
import io.assay.source.UnreadableEvidence;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The leaves of a pack's tree: one for each line of events, in the order of the manifest. */
final class EventLeaves implements RecordLines.Visitor {
    /**
     * One line.
     *
     * @param line 1-based
     * @param hash of the leaf
     */
    record Leaf(String entry, long line, byte[] hash) {
    }

    private final MessageDigest engine = Sha256.engine();
    private final List<Leaf> leaves = new ArrayList<>();
    private String entry = "";

    /** Reads the entries that hold events. */
    static List<Leaf> of(Bundle bundle, PackManifest manifest, BooleanSupplier cancelled) throws UnreadableEvidence {
        EventLeaves leaves = new EventLeaves();
        for (PackedEntry packed : manifest.entries()) {
            if (PackNames.holdsEvents(packed.name()) && bundle.container().find(packed.name()).isPresent()) {
                leaves.entry = packed.name();
                try (RecordLines lines = new RecordLines(leaves)) {
                    bundle.read(bundle.container().find(packed.name()).get(), lines, cancelled);
                }
            }
        }
        return leaves.leaves;
    }

    @Override
    public void line(long number, long from, byte[] bytes, boolean ended) {
        if (bytes.length > 0) {
            leaves.add(new Leaf(entry, number, MerkleTree.leaf(engine, bytes)));
        }
    }

    /** A line too long to be held has a leaf that fits nothing. */
    @Override
    public void tooLong(long number, long from) {
        leaves.add(new Leaf(entry, number, new byte[0]));
    }
}
