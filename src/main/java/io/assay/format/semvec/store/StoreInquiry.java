// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store;

import io.assay.check.Assurance;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.semvec.Expectations;
import io.assay.format.semvec.checkpoint.CheckpointAnchor;
import io.assay.format.semvec.fact.FactCode;
import io.assay.format.semvec.store.check.AuditCheck;
import io.assay.format.semvec.store.check.CertificateShelf;
import io.assay.format.semvec.store.check.Configuration;
import io.assay.format.semvec.store.check.ErasureCheck;
import io.assay.format.semvec.store.check.EventCheck;
import io.assay.format.semvec.store.check.EventWalk;
import io.assay.format.semvec.store.check.Mark;
import io.assay.format.semvec.store.check.MarkBook;
import io.assay.format.semvec.store.check.MetaCheck;
import io.assay.format.semvec.store.check.ResidueCheck;
import io.assay.format.semvec.store.check.RetentionCheck;
import io.assay.format.semvec.store.check.SequenceCheck;
import io.assay.format.semvec.store.check.StreamEnds;
import io.assay.format.semvec.store.rows.CheckpointRow;
import io.assay.format.semvec.store.rows.EventColumns;
import io.assay.format.semvec.store.rows.EventReader;
import io.assay.format.semvec.store.rows.FactReader;
import io.assay.format.semvec.store.rows.TableReader;
import io.assay.format.semvec.store.word.StoreCode;
import io.assay.format.semvec.store.word.StorePlace;
import io.assay.format.semvec.store.word.StoreQuestion;
import io.assay.format.semvec.store.word.StoreText;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Puts the questions to an opened store: the small tables first, then the events in one pass, then what depends on both. */
final class StoreInquiry {
    private final EvidenceFile file;
    private final Circumstances circumstances;
    private final OpenedStore store;
    private final StorePlace places;
    private final Desk desk;
    private final EventColumns columns;
    private final TableReader tables;
    private final MetaCheck meta;
    private final Configuration configuration;
    private final AuditCheck audit;
    private final CertificateShelf shelf;
    private final MarkBook marks;
    private final SequenceCheck sequence;
    private final List<Mark> all = new ArrayList<>();
    private List<CheckpointRow> checkpoints = List.of();
    private EventWalk walk;

    StoreInquiry(EvidenceFile file, Circumstances circumstances, OpenedStore store, StorePlace places, Desk desk) {
        this.file = file;
        this.circumstances = circumstances;
        this.store = store;
        this.places = places;
        this.desk = desk;
        this.columns = store.columns();
        this.tables = new TableReader(store.database());
        this.meta = new MetaCheck(store.meta(), places);
        this.configuration = new Configuration(new Expectations(circumstances.trust()));
        this.audit = new AuditCheck(places, desk.tally(StoreQuestion.AUDIT_CHAIN), desk.tally(StoreQuestion.AUDIT_GAPS));
        this.shelf = new CertificateShelf(circumstances, places, store.meta().getOrDefault("store_id", ""));
        this.marks = new MarkBook(desk.tally(StoreQuestion.REPLAY), desk.tally(StoreQuestion.ANCHOR));
        this.sequence = new SequenceCheck(columns, places);
    }

    void inquire() throws UnreadableEvidence {
        if (store.has(StorePlace.AUDIT)) {
            tables.audit(audit::take);
        }
        audit.end(remembered(StorePlace.AUDIT), store.schema().isAutoincrement(StorePlace.AUDIT));
        desk.ask(StoreQuestion.META, tally -> {
            if (columns.mapped()) {
                tally.notApplicable();
            } else {
                meta.judge(audit.storeId(), tally);
                List.of(StorePlace.FACTS, StorePlace.CERTIFICATES, StorePlace.CHECKPOINTS).stream().filter(table -> !store.has(table))
                        .forEach(table -> tally.report(Finding.of(StoreCode.TABLE_ABSENT, places.table(table), table)));
            }
        });
        desk.ask(StoreQuestion.CERTIFICATES, this::certificates);
        sequence.scan(store.database());
        desk.ask(StoreQuestion.SEQUENCE, this::numbers);
        openMarks();
        events();
        closeMarks();
        desk.ask(StoreQuestion.ERASURE, this::erasure);
        desk.ask(StoreQuestion.RETENTION, tally -> new RetentionCheck(places, configuration.retentionDays(store.meta()), configuration.auditDays(store.meta()),
                circumstances.at()).judge(walk, audit.deletions(), audit.oldest(), columns.table(), desk, tally));
        desk.ask(StoreQuestion.CONFIGURATION, tally -> configuration.judge(store.meta(), walk, audit.deletions(), places, tally));
        new EventTelling(store, places, marks, desk).tell(sequence.runs());
    }

    private OptionalLong remembered(String table) throws UnreadableEvidence {
        return store.schema().has(table) ? store.database().ask(view -> view.sequence(table)) : OptionalLong.empty();
    }

    private void certificates(Tally tally) throws UnreadableEvidence {
        if (store.has(StorePlace.CERTIFICATES)) {
            shelf.judge(tables.certificates(), desk, tally);
        }
        if (tally.examined() == 0) {
            tally.notApplicable();
        }
        shelf.look(file);
        if (shelf.hasVerified()) {
            desk.settle(Qualifier.UNATTRIBUTED);
        }
    }

    private void numbers(Tally tally) throws UnreadableEvidence {
        boolean remembers = store.schema().isAutoincrement(columns.table());
        if (!remembers) {
            desk.doesNotShow(Phrase.of(StoreText.NOT_TAIL_DELETIONS));
        }
        if (sequence.judge(audit.deleted(), remembered(columns.table()), remembers, tally) > 0) {
            desk.qualify(Qualifier.DECLARED_LOSS);
        }
    }

    /** The highest number that was ever given, where the table never gives one twice and the database remembers it. */
    private OptionalLong highest() throws UnreadableEvidence {
        OptionalLong sequenced = remembered(columns.table());
        boolean known = store.schema().isAutoincrement(columns.table()) && sequenced.isPresent();
        return known ? OptionalLong.of(Math.max(sequenced.getAsLong(), sequence.last())) : OptionalLong.empty();
    }

    private void openMarks() throws UnreadableEvidence {
        if (store.has(StorePlace.CHECKPOINTS)) {
            checkpoints = tables.checkpoints();
        }
        if (meta.isKnownFold()) {
            checkpoints.forEach(row -> all.add(Mark.of(row, places)));
            all.stream().filter(mark -> mark.fault().isEmpty()).map(Mark::told).forEach(desk::sealed);
        }
        CheckpointAnchor.of(circumstances.trust()).forEach(anchor -> all.add(Mark.of(anchor, places.table(columns.table()))));
        marks.open(all, audit.deletions(), sequence.last(), dimension());
    }

    private int dimension() {
        return columns.mapped() ? columns.fixedDimension() : meta.dimension();
    }

    private void events() throws UnreadableEvidence {
        walk = new EventWalk(columns, places, circumstances, configuration.retentionDays(store.meta()), audit.deleted(), marks, desk.tally(StoreQuestion.TIMES));
        shelf.held().forEach(held -> walk.countUntil(held.certificate().user(), held.certificate().issuedAt().orElseThrow()));
        Optional<FactReader> facts = store.has(StorePlace.FACTS) ? Optional.of(new FactReader(store.database())) : Optional.empty();
        EventCheck check = new EventCheck(new EventReader(store.database(), columns), facts, columns, places, dimension(), marks.wanted(),
                configuration.numbersExpected(), desk.pins());
        StreamEnds ends = new StreamEnds();
        long bytes = file.size() / Math.max(1, sequence.runs().size());
        desk.inOrder(sequence.runs().size(), run -> check.of(sequence.runs().get((int) run).from(), sequence.runs().get((int) run).to()), part -> {
            walk.take(part.notes());
            ends.take(part.notes());
            walk.storedFacts(part.storedFacts());
            desk.tally(StoreQuestion.EVENTS).add(part.events());
            desk.tally(StoreQuestion.EMBEDDINGS).add(part.embeddings());
            desk.tally(StoreQuestion.FACTS).add(part.facts());
            desk.tally(StoreQuestion.FACT_COVERAGE).add(part.coverage());
            desk.advanced(bytes);
        });
        walk.end();
        if (desk.pins()) {
            ends.points(circumstances.at()).forEach(desk::ends);
        }
        desk.ask(StoreQuestion.EVENTS, this::duplicates);
        for (StoreQuestion question : List.of(StoreQuestion.EMBEDDINGS, StoreQuestion.FACT_COVERAGE)) {
            conclude(desk.tally(question));
        }
        desk.ask(StoreQuestion.FACTS, tally -> {
            if (facts.isPresent() && (facts.get().count() != walk.storedFacts() || desk.tally(StoreQuestion.EVENTS).failures() > 0)) {
                facts.get().orphans(orphan -> tally.report(Finding.of(FactCode.ORPHAN, places.fact(orphan.eventId(), orphan.ordinal()), orphan.eventId(),
                        orphan.user())));
            }
            conclude(tally);
        });
        desk.events(new EventCount(walk.count(), walk.first(), walk.last()));
    }

    private static void conclude(Tally tally) {
        if (tally.examined() == 0 && tally.failures() == 0) {
            tally.notApplicable();
        }
        tally.conclude();
    }

    private void duplicates(Tally tally) throws UnreadableEvidence {
        String id = EventColumns.sql(columns.id());
        String order = EventColumns.sql(columns.order());
        store.database().each(cells -> tally.report(Finding.of(StoreCode.EVENT_DUPLICATE_ID, places.event(columns.table(), cells.whole(2).orElse(-1),
                cells.text(0).orElse("")).inField(columns.id()), cells.text(0).orElse(""), cells.whole(3).orElse(0), cells.whole(1).orElse(0))),
                "SELECT " + id + ", min(" + order + "), max(" + order + "), count(*) FROM " + columns.from() + " GROUP BY " + id + " HAVING count(*) > 1 ORDER BY 3");
        conclude(tally);
    }

    private void closeMarks() {
        Tally replay = desk.tally(StoreQuestion.REPLAY);
        conclude(replay);
        Tally anchor = desk.tally(StoreQuestion.ANCHOR);
        boolean toTheEnd = walk.judgeAnchors(anchor);
        anchor.conclude();
        if (marks.met(false) > 0) {
            desk.shows(Phrase.of(StoreText.REPLAYED, marks.met(false)));
        }
        if (anchor.failures() + anchor.doubts() == 0 && marks.met(true) > 0) {
            desk.proved(Assurance.ANCHORED);
            desk.shows(Phrase.of(StoreText.ANCHORED, marks.met(true), walk.users()));
            if (toTheEnd) {
                desk.settle(Qualifier.UNANCHORED_TAIL);
            }
            if (walk.isWitnessed()) {
                desk.settle(Qualifier.UNWITNESSED);
            }
        }
    }

    private void erasure(Tally tally) throws UnreadableEvidence {
        ErasureCheck check = new ErasureCheck(places, audit.deletions(), shelf.held(), walk, tally);
        check.certificates(CheckpointAnchor.of(circumstances.trust()), desk);
        check.records(walk.listedAsDeleted(), highest());
        Map<String, Long> orphans = new HashMap<>();
        if (store.has(StorePlace.FACTS) && !check.erased().isEmpty()) {
            new FactReader(store.database()).orphans(orphan -> orphans.merge(orphan.user(), 1L, Long::sum));
        }
        check.derived(checkpoints, orphans);
        check.end();
        desk.ask(StoreQuestion.RESIDUE, residue -> new ResidueCheck(check.erased()).judge(file, store.database().sqlite().sideFiles(), walk,
                desk::isCancelled, residue));
    }

    ProtectionMap protection() {
        return new StoreProtection(file, store, marks, all, shelf, configuration.statesRetention());
    }
}
