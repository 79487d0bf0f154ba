// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store;

import io.assay.check.FindingCode;
import io.assay.check.Question;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.NotProvable;
import io.assay.format.Proven;
import io.assay.format.Recognition;
import io.assay.format.Wanted;
import io.assay.format.Recognition.Certainty;
import io.assay.format.semvec.Expectations;
import io.assay.format.semvec.certificate.CertificateCode;
import io.assay.format.semvec.checkpoint.CheckpointCode;
import io.assay.format.semvec.fact.FactCode;
import io.assay.format.semvec.store.word.StoreCode;
import io.assay.format.semvec.store.word.StoreQuestion;
import io.assay.replay.Replay;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.SchemaObject;
import io.assay.source.sqlite.SideFiles;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteFile;
import io.assay.source.sqlite.StoredTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Event stores in SQLite (semvec compliance guide, append-only event store). */
public final class StoreFormat implements EvidenceFormat {
    private static final String TABLE = "memory_events";

    @Override
    public String id() {
        return "semvec.store";
    }

    @Override
    public String system() {
        return "semvec";
    }

    /** Any SQLite database may be a foreign store; one with the reference table, its first bytes damaged or not, certainly is one. */
    @Override
    public Recognition recognise(EvidenceFile file) {
        boolean sqlite = SqliteFile.isSqlite(file.head());
        if (sqlite && hasTable(file)) {
            return new Recognition(Certainty.CERTAIN, SideFiles.companions(file));
        } else if (sqlite) {
            return new Recognition(Certainty.POSSIBLE, SideFiles.companions(file));
        }
        boolean damaged = new String(file.head(), StandardCharsets.ISO_8859_1).contains("CREATE TABLE " + TABLE + "(seq INTEGER PRIMARY KEY");
        return damaged && file.head()[0] != '{' ? Recognition.of(Certainty.LIKELY) : Recognition.NO;
    }

    private static boolean hasTable(EvidenceFile file) {
        try {
            return StoredTable.schema(file).stream().filter(SchemaObject::isPlainTable).anyMatch(object -> object.name().equals(TABLE));
        } catch (UnreadableEvidence | SqliteException damaged) {
            return false;
        }
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) {
        return new StoreExamination(file, circumstances);
    }

    @Override
    public Optional<Replay> replay(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        return OpenedStore.open(file, new Expectations(circumstances.trust()), () -> false).map(store -> new StoreReplay(file, store, circumstances));
    }

    @Override
    public Proven prove(EvidenceFile file, Circumstances circumstances, Wanted wanted) throws UnreadableEvidence, NotProvable {
        OpenedStore store = OpenedStore.open(file, new Expectations(circumstances.trust()), () -> false)
                .orElseThrow(() -> new NotProvable(NotProvable.Reason.FORMAT));
        return new StreamProof(store, circumstances.trust()).of(wanted);
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(StoreQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return Stream.of(StoreCode.values(), FactCode.values(), CertificateCode.values(), CheckpointCode.values()).<FindingCode>flatMap(Stream::of).toList();
    }
}
