// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store;

import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.semvec.Expectations;
import io.assay.format.semvec.store.word.StoreCode;
import io.assay.format.semvec.store.word.StorePlace;
import io.assay.format.semvec.store.word.StoreQuestion;
import io.assay.format.semvec.store.word.StoreText;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.SideFiles;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges one event store: opens it without touching it, then puts the questions to its tables. */
final class StoreExamination implements Examination {
    private final EvidenceFile file;
    private final Circumstances circumstances;
    private Optional<OpenedStore> store = Optional.empty();
    private StoreInquiry inquiry;

    StoreExamination(EvidenceFile file, Circumstances circumstances) {
        this.file = file;
        this.circumstances = circumstances;
    }

    @Override
    public List<? extends Question> plan() {
        return List.of(StoreQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED, Qualifier.UNANCHORED_TAIL);
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        desk.doesNotShow(Phrase.of(StoreText.NOT_COMPLETE));
        desk.doesNotShow(Phrase.of(StoreText.NOT_WHO_WROTE));
        desk.doesNotShow(Phrase.of(StoreText.NOT_THE_PRODUCER));
        desk.ask(StoreQuestion.READABLE, tally -> store = OpenedStore.open(file, new Expectations(circumstances.trust()), tally, desk));
        if (store.isEmpty()) {
            return;
        }
        desk.ask(StoreQuestion.SIDE_FILES, this::sideFiles);
        inquiry = new StoreInquiry(file, circumstances, store.get(), new StorePlace(file.locator()), desk);
        inquiry.inquire();
    }

    private void sideFiles(Tally tally) throws UnreadableEvidence {
        OpenedStore opened = store.orElseThrow();
        SideFiles beside = opened.database().sqlite().sideFiles();
        tally.examined(1);
        beside.journal().ifPresent(journal -> tally.report(Finding.of(StoreCode.JOURNAL_PENDING, journal.locator())));
        if (beside.wal().isPresent()) {
            long with = opened.database().number("SELECT count(*) FROM " + opened.columns().from());
            long without = opened.database().withoutSideFiles("SELECT count(*) FROM " + opened.columns().from());
            tally.report(Finding.of(StoreCode.WAL_PENDING, beside.wal().get().locator(), with, without)
                    .compared(Long.toString(with), Long.toString(without)));
        }
    }

    @Override
    public ProtectionMap protection() {
        return inquiry == null ? ProtectionMap.NONE : inquiry.protection();
    }

    @Override
    public void close() {
        store.ifPresent(opened -> opened.database().close());
    }
}
