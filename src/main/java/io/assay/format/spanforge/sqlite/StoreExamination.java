// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.sqlite;

import io.assay.check.Finding;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.spanforge.log.LogQuestion;
import io.assay.format.spanforge.log.LogResult;
import io.assay.format.spanforge.log.LogUnit;
import io.assay.format.spanforge.log.LogWalk;
import io.assay.format.spanforge.log.lines.KeyRing;
import io.assay.format.spanforge.log.lines.SingleCheck;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteFile;
import io.assay.source.sqlite.SqliteLimits;
import io.assay.source.sqlite.SqliteTrouble;
import io.assay.source.sqlite.SqliteView;
import io.assay.source.sqlite.SqliteViews;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The examination of one event store: the file, then its rows in runs on the lanes lent, joined in the order of their ids. */
final class StoreExamination implements Examination {
    private final EvidenceFile file;
    private final TrustStore trust;
    private final KeyRing keys;
    private SqliteViews views;
    private LogUnit.Proofs proofs = LogUnit.Proofs.NONE;
    private boolean alone;

    StoreExamination(EvidenceFile file, TrustStore trust) {
        this.file = file;
        this.trust = trust;
        this.keys = KeyRing.of(trust);
    }

    @Override
    public List<? extends Question> plan() {
        List<Question> plan = new ArrayList<>(List.of(LogQuestion.values()));
        plan.addAll(List.of(StoreQuestion.values()));
        return plan;
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED, Qualifier.UNANCHORED_TAIL);
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        try {
            views = new SqliteViews(SqliteFile.open(file, SqliteLimits.STANDARD, desk::isCancelled));
            alone = !views.database().sideFiles().any();
            SqliteView view = views.borrow();
            FileCheck check = new FileCheck(file, views.database(), view, desk);
            check.judge();
            rows(desk, view, check);
        } catch (SqliteException trouble) {
            desk.poll();
            stopped(trouble, desk.tally(StoreQuestion.FILE));
        }
    }

    /** What SQLite cannot read is a finding about the file; what stops SQLite for other reasons says nothing about it. */
    private void stopped(SqliteException trouble, Tally tally) throws UnreadableEvidence {
        if (trouble.trouble() == SqliteTrouble.ENVIRONMENT || trouble.trouble() == SqliteTrouble.LIMIT) {
            throw new UnreadableEvidence(file.locator(), trouble.trouble() == SqliteTrouble.LIMIT ? Fault.LIMIT : Fault.IO, trouble.getMessage());
        }
        tally.report(Finding.of(StoreCode.CORRUPT, file.locator()).compared("", trouble.getMessage()));
        tally.conclude();
    }

    private void rows(Desk desk, SqliteView view, FileCheck check) throws SqliteException, UnreadableEvidence {
        List<Long> cuts = StoreCuts.of(view);
        views.giveBack(view);
        LogWalk walk = new LogWalk(desk, keys, trust, file.locator(), (place, store, line) -> store.atPosition(place.line()).ofEvent(place.eventId()));
        RowWalk rows = new RowWalk(file.locator(), desk.tally(StoreQuestion.ROWS));
        Tally columns = desk.tally(StoreQuestion.COLUMNS);
        Set<String> sought = check.residueIds();
        boolean told = desk.listens();
        desk.inOrder(Math.max(0, cuts.size() - 1), run -> {
            int number = (int) run;
            long to = number + 2 == cuts.size() ? cuts.getLast() : cuts.get(number + 1) - 1;
            return run(new RowCheck(file.locator(), new SingleCheck(keys, told), check.utf8(), sought), cuts.get(number), to);
        }, part -> {
            walk.take(part.events());
            columns.add(part.columns());
            rows.take(part);
        });
        LogResult result = walk.finish();
        proofs = result.proofs(keys.tenants());
        result.layDown(desk);
        if (result.verified() > 0) {
            walk.end(file.simpleName()).ifPresent(desk::ends);
        }
        columns.conclude();
        if (cuts.isEmpty()) {
            columns.notApplicable();
        }
        rows.finish(check.sequence(), check.residue());
    }

    private RowPart run(RowCheck check, long from, long to) throws UnreadableEvidence {
        try {
            SqliteView view = views.borrow();
            RowPart part = check.of(view, from, to);
            views.giveBack(view);
            return part;
        } catch (SqliteException trouble) {
            throw new UnreadableEvidence(file.locator().atPosition(from), trouble.trouble() == SqliteTrouble.LIMIT ? Fault.LIMIT : Fault.FORMAT,
                    trouble.getMessage(), trouble);
        }
    }

    @Override
    public ProtectionMap protection() {
        return new StoreProtection(file, alone, proofs);
    }

    @Override
    public void close() {
        if (views != null) {
            views.close();
        }
    }
}
