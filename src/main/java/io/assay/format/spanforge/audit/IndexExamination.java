// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.protection.ProtectionMap;
import io.assay.protection.SpanSheet;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.SqlCursor;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteFile;
import io.assay.source.sqlite.SqliteLimits;
import io.assay.source.sqlite.SqliteView;
import java.util.List;
import java.util.Set;

/**
 * The examination of an index that lies without the export it lists: it says which records a store held, and proves none of them, since it holds
 * neither their contents nor an HMAC (specification of Spanforge, section 4).
 */
final class IndexExamination implements Examination {
    private final EvidenceFile file;
    private long rows;
    private String first = "";
    private String last = "";

    IndexExamination(EvidenceFile file) {
        this.file = file;
    }

    @Override
    public List<AuditQuestion> plan() {
        return AuditQuestion.LISTING;
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED, Qualifier.UNANCHORED_TAIL);
    }

    @Override
    public void examine(Desk desk) {
        desk.ask(AuditQuestion.INDEX, tally -> {
            count(desk, tally);
            tally.report(Finding.of(AuditCode.INDEX_ALONE, file.locator(), rows));
        });
        desk.events(new EventCount(rows, first, last));
        desk.doesNotShow(Phrase.of(AuditText.NOT_LINKED));
        desk.doesNotShow(Phrase.of(AuditText.NOT_END));
    }

    private void count(Desk desk, Tally tally) throws UnreadableEvidence {
        try (SqliteFile opened = SqliteFile.open(file, SqliteLimits.STANDARD, desk::isCancelled); SqliteView view = opened.view();
                SqlCursor cursor = view.query("SELECT ts FROM " + IndexCheck.TABLE + " ORDER BY ts")) {
            while (cursor.next()) {
                tally.examined(1);
                last = cursor.value(0).text().orElse("");
                first = rows++ == 0 ? last : first;
            }
        } catch (SqliteException trouble) {
            throw new UnreadableEvidence(file.locator(), Fault.FORMAT, trouble.getMessage(), trouble);
        }
    }

    @Override
    public ProtectionMap protection() {
        SpanSheet sheet = new SpanSheet();
        sheet.part("", file.size(), "index", List.of()).end();
        return sheet.map();
    }
}
