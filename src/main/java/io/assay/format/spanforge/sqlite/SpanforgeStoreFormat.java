// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.sqlite;

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
import io.assay.format.spanforge.compat.CompatCode;
import io.assay.format.spanforge.compat.CompatQuestion;
import io.assay.format.spanforge.compat.ExpectedExamination;
import io.assay.format.spanforge.log.LogCode;
import io.assay.format.spanforge.log.LogQuestion;
import io.assay.format.spanforge.state.SignedEvent;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.SideFiles;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteFile;
import io.assay.source.sqlite.SqliteLimits;
import io.assay.source.sqlite.SqliteView;
import io.assay.source.sqlite.StoredTable;
import java.util.ArrayList;
import java.util.List;

/** Event stores of Spanforge in SQLite: a table {@code events} whose last column holds whole signed events. */
public final class SpanforgeStoreFormat implements EvidenceFormat {
    @Override
    public String id() {
        return "spanforge.sqlite";
    }

    @Override
    public String system() {
        return "spanforge";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        if (!SqliteFile.isSqlite(file.head())) {
            return Recognition.NO;
        }
        try {
            boolean known = StoreShape.hasEvents(StoredTable.schema(file)) || !SideFiles.companions(file).isEmpty() && inLog(file);
            return known ? new Recognition(Certainty.CERTAIN, SideFiles.companions(file)) : Recognition.NO;
        } catch (UnreadableEvidence | SqliteException unknown) {
            return Recognition.NO;
        }
    }

    /** A table that was made a moment ago may stand in the write-ahead log only. */
    private static boolean inLog(EvidenceFile file) throws UnreadableEvidence, SqliteException {
        try (SqliteFile database = SqliteFile.open(file, SqliteLimits.STANDARD, () -> false); SqliteView view = database.view()) {
            return StoreShape.hasEvents(view.schema());
        }
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) {
        return ExpectedExamination.around(new StoreExamination(file, circumstances.trust()), List.of(file), circumstances.trust());
    }

    @Override
    public Proven prove(EvidenceFile file, Circumstances circumstances, Wanted wanted) throws UnreadableEvidence, NotProvable {
        return SignedEvent.prove(this, file, circumstances, wanted);
    }

    @Override
    public List<? extends Question> questions() {
        List<Question> questions = new ArrayList<>(List.of(LogQuestion.values()));
        questions.addAll(List.of(StoreQuestion.values()));
        questions.addAll(List.of(CompatQuestion.values()));
        return questions;
    }

    @Override
    public List<? extends FindingCode> codes() {
        List<FindingCode> codes = new ArrayList<>(List.of(LogCode.values()));
        codes.addAll(List.of(StoreCode.values()));
        codes.addAll(List.of(CompatCode.values()));
        return codes;
    }
}
