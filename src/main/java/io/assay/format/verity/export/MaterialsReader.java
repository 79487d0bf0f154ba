// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Digest;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.commit.CommitmentProof;
import io.assay.format.verity.commit.CommitmentReader;
import io.assay.format.verity.commit.OtherLogs;
import io.assay.format.verity.crypt.KeyFile;
import io.assay.format.verity.crypt.KeyFileReader;
import io.assay.format.verity.document.Companions;
import io.assay.format.verity.hold.HoldReader;
import io.assay.format.verity.hold.LegalHold;
import io.assay.format.verity.hold.Policies;
import io.assay.format.verity.hold.PolicyReader;
import io.assay.format.verity.ledger.Materials;
import io.assay.format.verity.proof.ProofFile;
import io.assay.format.verity.proof.ProofReader;
import io.assay.format.verity.recovery.RecoveryLog;
import io.assay.format.verity.recovery.RecoveryReader;
import io.assay.format.verity.seal.Seal;
import io.assay.format.verity.seal.SealReader;
import io.assay.format.verity.state.SchemaFile;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads everything that lies beside an export. */
public final class MaterialsReader {
    private final Companions companions;
    private final Tally readable;

    public MaterialsReader(Companions companions, Tally readable) {
        this.companions = companions;
        this.readable = readable;
    }

    /** @param form what the export is, which the proof must say as well */
    Materials read(Sources form) throws UnreadableEvidence {
        companions.special().forEach(file -> readable.report(Finding.of(VerityCode.PARSE, file.locator(), "regular-file").weighing(Weight.INDETERMINATE)));
        Optional<ProofFile> proof = each(companions.proof(), ProofReader::read).flatMap(found -> found);
        proof.filter(found -> !found.format().isEmpty() && !found.format().equals(form.word())).ifPresent(found -> readable.report(
                Finding.of(VerityCode.PARSE, found.at().inField("format"), "format").compared(form.word(), found.format())));
        List<Seal> seals = each(companions.checkpoints(), SealReader::read).orElse(List.of());
        RecoveryLog recoveries = each(companions.recoveries(), RecoveryReader::read).orElse(RecoveryLog.NONE);
        List<LegalHold> holds = each(companions.holds(), HoldReader::read).orElse(List.of());
        Policies policies = new Policies(each(companions.policies(), PolicyReader::read).orElse(List.of()));
        Optional<SchemaFile> schema = each(companions.schema(), SchemaFile::read).flatMap(found -> found);
        List<CommitmentProof> commitments = commitments();
        return new Materials(proof, seals, recoveries, holds, policies, commitments, elsewhere(commitments), keys(), schema, stamps());
    }

    public List<CommitmentProof> commitments() throws UnreadableEvidence {
        return each(companions.commitments(), CommitmentReader::read).orElse(List.of());
    }

    /** Those of their transactions that another log beside the artefact bears. */
    public Set<Digest> elsewhere(List<CommitmentProof> commitments) throws UnreadableEvidence {
        return OtherLogs.bearing(companions.artefact(), commitments.stream().map(CommitmentProof::id).collect(Collectors.toSet()));
    }

    public Optional<KeyFile> keys() throws UnreadableEvidence {
        return each(companions.keys(), KeyFileReader::read).flatMap(found -> found);
    }

    public Map<Long, EvidenceFile> stamps() throws UnreadableEvidence {
        return companions.stamps();
    }

    private <T> Optional<T> each(Optional<EvidenceFile> file, Reader<T> reader) throws UnreadableEvidence {
        return file.isEmpty() ? Optional.empty() : Optional.of(reader.read(file.get(), readable));
    }

    /** Reads one kind of file. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(EvidenceFile file, Tally readable) throws UnreadableEvidence;
    }
}
