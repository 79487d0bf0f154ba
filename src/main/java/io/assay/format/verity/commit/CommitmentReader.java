// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.commit;

import io.assay.canon.JsonObject;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import io.assay.format.verity.JsonLines;
import io.assay.format.verity.Members;
import io.assay.format.verity.VerityCode;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads {@code commitment_proofs.json}: a list of proofs (profile assay-vdb/1, section 1.15). */
public final class CommitmentReader {
    private static final int ID = 16;

    private final Tally readable;
    private final List<CommitmentProof> proofs = new ArrayList<>();

    private CommitmentReader(Tally readable) {
        this.readable = readable;
    }

    public static List<CommitmentProof> read(EvidenceFile file, Tally readable) throws UnreadableEvidence {
        CommitmentReader reader = new CommitmentReader(readable);
        JsonLines.list(file, readable, reader::proof);
        reader.twice();
        return reader.proofs;
    }

    /** A proof that stands twice is no second commitment. */
    private void twice() {
        Set<List<Object>> listed = new HashSet<>();
        for (CommitmentProof proof : proofs) {
            if (!listed.add(List.of(proof.id(), proof.offset(), proof.committedAt(), proof.hash()))) {
                readable.report(Finding.of(VerityCode.LISTED_TWICE, proof.at(), "idempotency_id"));
            }
        }
    }

    private void proof(JsonObject object, Locator item) {
        Members members = new Members(object, item, readable);
        OptionalLong offset = members.optionalU64("offset");
        byte[] hash = members.optionalBytes("hash", 32);
        Locator at = offset.isPresent() ? item.atPosition(offset.getAsLong()) : item;
        CommitmentProof proof = new CommitmentProof(at, Digest.of(members.bytes("idempotency_id", ID)), offset, members.optionalU64("committed_at"),
                hash.length == 0 ? Optional.empty() : Optional.of(Digest.of(hash)));
        if (!members.close().isBroken()) {
            proofs.add(proof);
        }
    }
}
