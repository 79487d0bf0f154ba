// SPDX-License-Identifier: Apache-2.0
package io.assay.pack;

import io.assay.chain.MerkleProofs;
import io.assay.chain.MerkleTree;
import io.assay.crypto.Sha256;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import io.assay.format.spanforge.cec.pack.EventProof;
import io.assay.format.spanforge.cec.pack.PackManifest;
import io.assay.format.spanforge.cec.pack.PackNames;
import io.assay.format.spanforge.cec.pack.PackSignatures;
import io.assay.format.spanforge.cec.pack.PackedSource;
import io.assay.report.VerdictJson;
import io.assay.source.UnreadableEvidence;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Writes one pack: the entries of the layout, files or events, the verdict, the proofs, the stub of the layout; then the manifest, which names all
 * of these, and the signature. The same run, order and time give the same bytes.
 */
final class PackWriter {
    private final PackOrder order;
    private final RunResult run;
    private final EventSheet sheet;
    private final BooleanSupplier cancelled;
    private final List<byte[]> leaves = new ArrayList<>();
    private final List<EventProof> places = new ArrayList<>();
    private final MessageDigest engine = Sha256.engine();

    PackWriter(PackOrder order, RunResult run, EventSheet sheet, BooleanSupplier cancelled) {
        this.order = order;
        this.run = run;
        this.sheet = sheet;
        this.cancelled = cancelled;
    }

    /** The manifest of what was written. */
    PackManifest write(OutputStream out) throws IOException, UnreadableEvidence, PackRefused {
        try (PackZip zip = new PackZip(out, order.madeAt())) {
            ProducerDocuments documents = new ProducerDocuments(sheet, order);
            for (EntryKind kind : EntryKind.records()) {
                lines(zip, kind.usualName(), sheet.lines(kind));
            }
            zip.store(EntryKind.CLAUSE_MAP.usualName(), documents.clauseMap());
            zip.store(EntryKind.CHAIN_PROOF.usualName(), documents.chainProof());
            zip.store(EntryKind.ATTESTATION.usualName(), documents.attestation());
            zip.store(EntryKind.MANIFEST.usualName(), documents.manifest());
            for (Map.Entry<String, List<byte[]>> other : sheet.others().entrySet()) {
                lines(zip, other.getKey(), other.getValue());
            }
            List<PackedSource> sources = sources(zip);
            zip.add(PackNames.VERDICT, new ByteArrayInputStream(new VerdictJson(order.tool()).bytes(run)), () -> false);
            MerkleProofs tree = new MerkleProofs(leaves);
            if (!leaves.isEmpty()) {
                zip.add(PackNames.PROOFS, new ByteArrayInputStream(proofs(tree)), () -> false);
            }
            zip.store(EntryKind.TIMESTAMP.usualName(), documents.stub(zip.soFar()));
            PackManifest manifest = new PackManifest(order.madeBy(), order.madeAt().toString(), order.selection().map(Object::toString).orElse(""),
                    zip.soFar(), zip.entries(), sources, leaves.size(), HexFormat.of().formatHex(tree.root()));
            String digest = zip.store(PackNames.MANIFEST, manifest.bytes()).sha256();
            zip.store(PackNames.SIGNATURES, new PackSignatures(digest, List.of(order.signer().sign(digest, order.madeAt().toString()))).bytes());
            return manifest;
        }
    }

    private List<PackedSource> sources(PackZip zip) throws IOException, UnreadableEvidence, PackRefused {
        PackedFiles files = new PackedFiles(zip, cancelled);
        List<PackedSource> sources = new ArrayList<>();
        for (ObjectResult object : run.objects()) {
            List<String> entries = order.selection().isPresent() ? List.of() : files.add(sources.size() + 1, object);
            sources.add(new PackedSource(object.path(), object.format(), object.sha256(), object.verdict().indication().name(), entries));
            if (cancelled.getAsBoolean()) {
                throw new PackRefused(PackText.CANCELLED);
            }
        }
        return sources;
    }

    private void lines(PackZip zip, String name, List<byte[]> lines) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            if (content.size() > 0) {
                content.write('\n');
            }
            content.write(line);
            byte[] leaf = MerkleTree.leaf(engine, line);
            long number = places.isEmpty() || !places.getLast().entry().equals(name) ? 1 : places.getLast().line() + 1;
            places.add(new EventProof(name, number, leaves.size(), HexFormat.of().formatHex(leaf), List.of()));
            leaves.add(leaf);
        }
        zip.add(name, new ByteArrayInputStream(content.toByteArray()), () -> false);
    }

    private byte[] proofs(MerkleProofs tree) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (EventProof place : places) {
            content.write(new EventProof(place.entry(), place.line(), place.index(), place.leaf(),
                    tree.path((int) place.index()).stream().map(HexFormat.of()::formatHex).toList()).bytes());
            content.write('\n');
        }
        return content.toByteArray();
    }
}
