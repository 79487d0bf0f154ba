// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import io.assay.check.FindingCode;
import io.assay.check.KeyCode;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.format.spanforge.document.PlainDocument;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.stream.Stream;

/** An attestation of the mapping engine with the reports and exports beside it (specification of Spanforge, section 7). */
public final class AttestationFormat implements EvidenceFormat {
    /** The number of events is signed and not written down: it is searched up to here, as far as a package is likely to go. */
    private static final int SEARCHED = 1_000_000;

    private final int searched;

    public AttestationFormat() {
        this(SEARCHED);
    }

    /** Searches the number of events up to {@code searched}. */
    AttestationFormat(int searched) {
        this.searched = searched;
    }

    @Override
    public String id() {
        return "spanforge.attestation";
    }

    @Override
    public String system() {
        return "spanforge";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        if (!PackageFiles.isOne(file)) {
            return Recognition.NO;
        }
        try {
            return Recognition.of(Certainty.CERTAIN, PackageFiles.of(file).companions().toArray(EvidenceFile[]::new));
        } catch (UnreadableEvidence unreadable) {
            // What cannot be listed now is said when the exports are asked for.
            return Recognition.of(Certainty.CERTAIN);
        }
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return new AttestationExamination(PackageFiles.of(file), new Attestation(PlainDocument.read(file)), circumstances.trust(), searched);
    }

    @Override
    public List<AttestationQuestion> questions() {
        return List.of(AttestationQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return Stream.concat(Stream.of(AttestationCode.values()),
                Stream.of(KeyCode.PUBLIC_KNOWLEDGE, KeyCode.MISSING, KeyCode.MISMATCH)).toList();
    }
}
