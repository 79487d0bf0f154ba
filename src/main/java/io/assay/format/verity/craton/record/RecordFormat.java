// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Recognition;
import io.assay.format.Recognition.Certainty;
import io.assay.format.verity.craton.CratonCode;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.stream.Stream;

/** One kind of the records of generation B, as a JSON array or as one record alone. */
public final class RecordFormat implements EvidenceFormat {
    private final RecordKind kind;

    public RecordFormat(RecordKind kind) {
        this.kind = kind;
    }

    @Override
    public String id() {
        return kind.id();
    }

    @Override
    public String system() {
        return "craton";
    }

    /** By the names of its members, of which no register of generation C has all. */
    @Override
    public Recognition recognise(EvidenceFile file) {
        if (!kind.isSignOf(file)) {
            return Recognition.NO;
        }
        try {
            return new Recognition(Certainty.LIKELY, List.of(), kind == RecordKind.EXPORTS ? ConsentLedger.beside(file) : List.of());
        } catch (UnreadableEvidence unlisted) {
            return Recognition.of(Certainty.LIKELY);
        }
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) {
        return new RecordExamination(kind, file, circumstances);
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(RecordQuestion.FORM, kind.question(), RecordQuestion.ORIGIN);
    }

    @Override
    public List<? extends FindingCode> codes() {
        Stream<FindingCode> common = Stream.of(CratonCode.FORM, CratonCode.ANCHOR, CratonCode.PINNED_DIGEST, RecordCode.ID_TWICE,
                RecordCode.TIME_ORDER);
        return Stream.concat(common, kind.codes().stream()).toList();
    }
}
