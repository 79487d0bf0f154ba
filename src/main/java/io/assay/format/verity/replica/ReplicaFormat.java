// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.replica;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.format.verity.document.Document;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.KeyKind;
import io.assay.trust.TrustStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Replication checkpoints of both generations: their bytes differ in nothing but what the replicas signed and what the entries carry. */
public final class ReplicaFormat implements EvidenceFormat {
    private static final String ENTRIES = "log_entries.json";

    private final List<ReplicaVocabulary> generations;

    /** @param generations oldest first */
    public ReplicaFormat(List<ReplicaVocabulary> generations) {
        this.generations = List.copyOf(generations);
    }

    @Override
    public String id() {
        return "verity.replica-checkpoint";
    }

    @Override
    public String system() {
        return "verity";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        String head = new String(file.head(), StandardCharsets.ISO_8859_1);
        if (!head.stripLeading().startsWith("{") || !head.contains("\"log_root\"") || !head.contains("\"signatures\"")) {
            return Recognition.NO;
        }
        return Recognition.of(Certainty.CERTAIN, entries(file).stream().toArray(EvidenceFile[]::new));
    }

    private static Optional<EvidenceFile> entries(EvidenceFile file) {
        return file.sibling(ENTRIES).filter(EvidenceFile::isRegular);
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        Optional<Document> entries = entries(file).isPresent() ? Optional.of(Document.read(entries(file).get())) : Optional.empty();
        Document checkpoint = Document.read(file);
        return new ReplicaExamination(generation(entries, circumstances.trust()), checkpoint, entries, circumstances.trust());
    }

    /**
     * By what the entries carry; what none of them carries is optional, so then, and without entries, by the replicas whose keys are pinned; the newest
     * where nothing says.
     */
    private ReplicaVocabulary generation(Optional<Document> entries, TrustStore trust) {
        ReplicaVocabulary told = generations.getLast();
        if (entries.isPresent()) {
            boolean requests = new String(entries.get().bytes(), StandardCharsets.ISO_8859_1).contains("\"request_number\"");
            told = generations.stream().filter(one -> one.requests() == requests).findFirst().orElse(told);
            if (requests || !trust.keys(KeyKind.ED25519, told.purpose()).isEmpty()) {
                return told;
            }
        }
        return generations.reversed().stream().filter(one -> !trust.keys(KeyKind.ED25519, one.purpose()).isEmpty()).findFirst().orElse(told);
    }

    @Override
    public List<? extends Question> questions() {
        return generations.stream().flatMap(one -> one.questions().stream()).toList();
    }

    @Override
    public List<? extends FindingCode> codes() {
        return generations.stream().flatMap(one -> one.codes().stream()).toList();
    }
}
