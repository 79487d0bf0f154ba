// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.pack;

import io.assay.canon.Hex;
import io.assay.chain.MerkleProofs;
import io.assay.chain.MerkleTree;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.spanforge.RecordLines;
import io.assay.source.UnreadableEvidence;
import io.assay.source.zip.ZipItem;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Do the proofs of the events lead to the root? The tree is built again from the lines, and the way of every event walked. */
final class EventProofsCheck implements RecordLines.Visitor {
    private final PackContents contents;
    private final Tally tally;
    private final Locator pack;
    private List<EventLeaves.Leaf> leaves = List.of();
    private String root = "";
    private long walked;

    EventProofsCheck(PackContents contents, Tally tally) {
        this.contents = contents;
        this.tally = tally;
        this.pack = contents.bundle().file().locator();
    }

    void judge(BooleanSupplier cancelled) throws UnreadableEvidence {
        Optional<PackManifest> manifest = contents.manifest();
        if (manifest.isEmpty()) {
            tally.notApplicable();
            return;
        }
        leaves = EventLeaves.of(contents.bundle(), manifest.get(), cancelled);
        MerkleTree tree = new MerkleTree();
        leaves.forEach(leaf -> tree.add(leaf.hash()));
        root = HexFormat.of().formatHex(tree.root());
        Locator events = pack.inEntry(PackNames.MANIFEST);
        tally.examined(leaves.size());
        if (manifest.get().events() != leaves.size()) {
            tally.report(Finding.of(PackCode.ROOT, events.inField("events.count"), "events.count")
                    .compared(Long.toString(leaves.size()), Long.toString(manifest.get().events())));
        } else if (!manifest.get().root().equals(root)) {
            tally.report(Finding.of(PackCode.ROOT, events.inField("events.root"), "events.root").compared(root, manifest.get().root()));
        } else if (leaves.isEmpty()) {
            tally.notApplicable();
        }
        Optional<ZipItem> proofs = contents.bundle().container().find(PackNames.PROOFS);
        if (proofs.isPresent()) {
            try (RecordLines lines = new RecordLines(this)) {
                contents.bundle().read(proofs.get(), lines, cancelled);
            }
        }
        if (walked != leaves.size() && !cancelled.getAsBoolean()) {
            tally.report(Finding.of(PackCode.ROOT, pack.inEntry(PackNames.PROOFS), PackNames.PROOFS)
                    .compared(Integer.toString(leaves.size()), Long.toString(walked)));
        }
    }

    @Override
    public void line(long number, long from, byte[] bytes, boolean ended) {
        Optional<EventProof> proof = EventProof.read(bytes);
        boolean leads = proof.isPresent() && proof.get().index() == walked && walked < leaves.size() && leads(proof.get());
        if (!leads) {
            tally.report(Finding.of(PackCode.PROOF, pack.inEntry(PackNames.PROOFS).atLine(number).atBytes(from, from + bytes.length)));
        }
        walked++;
    }

    private boolean leads(EventProof proof) {
        EventLeaves.Leaf leaf = leaves.get((int) proof.index());
        if (!leaf.entry().equals(proof.entry()) || leaf.line() != proof.line() || !HexFormat.of().formatHex(leaf.hash()).equals(proof.leaf())) {
            return false;
        }
        boolean hashes = proof.path().stream().allMatch(step -> step.length() == 2 * MerkleTree.LENGTH && Hex.isLower(step));
        return hashes && MerkleProofs.root(leaf.hash(), proof.index(), leaves.size(), proof.path().stream().map(HexFormat.of()::parseHex).toList())
                .map(HexFormat.of()::formatHex).equals(Optional.of(root));
    }

    @Override
    public void tooLong(long number, long from) {
        walked++;
        tally.report(Finding.of(PackCode.PROOF, pack.inEntry(PackNames.PROOFS).atLine(number)));
    }
}
