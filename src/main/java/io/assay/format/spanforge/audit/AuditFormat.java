// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.NotProvable;
import io.assay.format.Proven;
import io.assay.format.Recognition.Certainty;
import io.assay.format.Recognition;
import io.assay.format.Wanted;
import io.assay.format.spanforge.Containers;
import io.assay.format.spanforge.state.SignedRecord;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.SqliteFile;
import java.util.ArrayList;
import java.util.List;

/** What sf-audit leaves: exported records, signed records and packages, the fallback log and its wrapper. */
public final class AuditFormat implements EvidenceFormat {
    @Override
    public String id() {
        return "spanforge.audit";
    }

    @Override
    public String system() {
        return "spanforge";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        AuditShape shape = shape(file);
        if (shape == AuditShape.OTHER) {
            return Recognition.NO;
        }
        List<EvidenceFile> companions = new ArrayList<>();
        if (shape == AuditShape.RECORDS || shape == AuditShape.ARRAY) {
            IndexCheck.beside(file).ifPresent(companions::add);
        }
        return new Recognition(Certainty.CERTAIN, companions);
    }

    private static AuditShape shape(EvidenceFile file) {
        byte[] head = file.head();
        if (file.isRegular() && SqliteFile.isSqlite(head)) {
            return IndexCheck.isIndex(file) ? AuditShape.INDEX : AuditShape.OTHER;
        }
        return file.isRegular() && !Containers.isOne(head) ? AuditShape.of(head, head.length == file.size()) : AuditShape.OTHER;
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        AuditShape shape = shape(file);
        if (shape == AuditShape.INDEX) {
            return new IndexExamination(file);
        }
        Spelling spelling = spelling(file, shape);
        return switch (shape) {
            case FALLBACK, WRAPPER -> new FallbackExamination(file, shape, spelling, circumstances.trust());
            case SIGNED, PACKAGE -> new SignedExamination(file, shape, spelling, circumstances.trust());
            case RECORDS, ARRAY, INDEX, OTHER -> new RecordsExamination(file, shape, spelling, circumstances.trust());
        };
    }

    /** The spelling of the first record, or of the whole where it is one document: the one that the others are held against. */
    private static Spelling spelling(EvidenceFile file, AuditShape shape) throws UnreadableEvidence {
        byte[] bytes = shape.isLines() ? file.head() : file.content();
        int end = 0;
        while (end < bytes.length && !(shape.isLines() && bytes[end] == '\n')) {
            end++;
        }
        try {
            JsonValue value = JsonReader.parse(bytes, 0, end, JsonDialect.PYTHON);
            return Spelling.of(value, bytes, 0, end);
        } catch (JsonSyntaxException unreadable) {
            return shape == AuditShape.FALLBACK || shape == AuditShape.WRAPPER ? Spelling.COMPACT : shape.isLines() ? Spelling.SPACED : Spelling.INDENTED;
        }
    }

    @Override
    public Proven prove(EvidenceFile file, Circumstances circumstances, Wanted wanted) throws UnreadableEvidence, NotProvable {
        return SignedRecord.prove(this, file, circumstances, wanted);
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(AuditQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return List.of(AuditCode.values());
    }
}
