// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.store;

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
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityQuestion;
import io.assay.format.verity.document.Companions;
import io.assay.replay.Replay;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.SchemaObject;
import io.assay.source.sqlite.SideFiles;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteFile;
import io.assay.source.sqlite.SqliteLimits;
import io.assay.source.sqlite.StoredTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Event stores of VerityDB, generation A, in SQLite: recognised by the name of their event table in the schema. */
public final class VerityStoreFormat implements EvidenceFormat {
    private static final String EVENTS = "__events";

    @Override
    public String id() {
        return "verity.store";
    }

    @Override
    public String system() {
        return "verity";
    }

    @Override
    public Recognition recognise(EvidenceFile file) {
        byte[] head = file.isRegular() ? file.head() : new byte[0];
        if (!SqliteFile.isSqlite(head) || !new String(head, StandardCharsets.ISO_8859_1).contains(EVENTS) && !hasEvents(file)) {
            return Recognition.NO;
        }
        List<EvidenceFile> companions = new ArrayList<>(SideFiles.companions(file));
        try {
            companions.addAll(beside(file));
        } catch (UnreadableEvidence unlisted) {
            return new Recognition(Certainty.CERTAIN, companions);
        }
        return new Recognition(Certainty.CERTAIN, companions);
    }

    /** Asks the schema, which need not stand in the first bytes, nor in one byte a letter. */
    private static boolean hasEvents(EvidenceFile file) {
        try {
            return StoredTable.schema(file).stream().filter(SchemaObject::isPlainTable).anyMatch(object -> object.name().equals(EVENTS));
        } catch (UnreadableEvidence | SqliteException damaged) {
            return false;
        }
    }

    /** What belongs to the store and lies beside it. */
    static List<EvidenceFile> beside(EvidenceFile file) throws UnreadableEvidence {
        Companions companions = new Companions(file);
        List<EvidenceFile> beside = new ArrayList<>();
        companions.commitments().ifPresent(beside::add);
        companions.keys().ifPresent(beside::add);
        beside.addAll(companions.stamps().values());
        return beside;
    }

    @Override
    public Examination open(EvidenceFile file, Circumstances circumstances) {
        return new StoreExamination(file, circumstances);
    }

    @Override
    public Optional<Replay> replay(EvidenceFile file, Circumstances circumstances) throws UnreadableEvidence {
        try {
            SqliteFile database = SqliteFile.open(file, SqliteLimits.STANDARD, () -> false);
            if (new StoreTables(file, database).has(EVENTS)) {
                return Optional.of(new StoreReplay(file, database, circumstances.trust()));
            }
            database.close();
            return Optional.empty();
        } catch (SqliteException trouble) {
            throw new UnreadableEvidence(file.locator(), Fault.FORMAT, "sqlite-" + trouble.getMessage(), trouble);
        }
    }

    @Override
    public Proven prove(EvidenceFile file, Circumstances circumstances, Wanted wanted) throws UnreadableEvidence, NotProvable {
        return new StoreProof(file, circumstances.trust()).of(wanted);
    }

    @Override
    public List<? extends Question> questions() {
        return List.of(VerityQuestion.values());
    }

    @Override
    public List<? extends FindingCode> codes() {
        return List.of(VerityCode.values());
    }
}
