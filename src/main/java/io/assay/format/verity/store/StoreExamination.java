// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.store;

import io.assay.check.Finding;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.evidence.Range;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityQuestion;
import io.assay.format.verity.export.EarlierCopies;
import io.assay.format.verity.ledger.Ledger;
import io.assay.format.verity.ledger.LedgerResult;
import io.assay.format.verity.ledger.LedgerRun;
import io.assay.format.verity.ledger.Summary;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.SchemaObject;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteFile;
import io.assay.source.sqlite.SqliteLimits;
import io.assay.source.sqlite.SqliteView;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One store under examination, tenant by tenant. */
final class StoreExamination implements Examination {
    private static final List<VerityQuestion> PLAN = List.of(VerityQuestion.values());

    private final EvidenceFile file;
    private final Circumstances circumstances;
    private ProtectionMap protection = ProtectionMap.NONE;

    StoreExamination(EvidenceFile file, Circumstances circumstances) {
        this.file = file;
        this.circumstances = circumstances;
    }

    @Override
    public List<? extends Question> plan() {
        return PLAN;
    }

    @Override
    public Set<Qualifier> reservations() {
        return EnumSet.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED, Qualifier.UNANCHORED_TAIL);
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        try (SqliteFile database = SqliteFile.open(file, SqliteLimits.STANDARD, desk::isCancelled)) {
            StoreTables tables = new StoreTables(file, database);
            Tally readable = desk.tally(VerityQuestion.READABLE);
            if (database.sideFiles().wal().isPresent()) {
                readable.report(Finding.of(VerityCode.WAL_PENDING, database.sideFiles().wal().get().locator()));
            }
            tables.complaints().forEach(complaint -> readable.report(Finding.of(VerityCode.STORE_DAMAGED, file.locator(), "integrity_check")));
            if (!tables.has("__events")) {
                throw new UnreadableEvidence(file.locator(), Fault.FORMAT, "sqlite-table");
            }
            new StrayRows(tables, file.locator(), readable).look();
            List<Long> tenants = tables.tenants();
            Map<Long, LedgerResult> results = new LinkedHashMap<>();
            for (long tenant : tenants) {
                StoreSource events = new StoreSource(tables, tenant, file.size() / tenants.size());
                Ledger ledger = new Ledger(tables.tenant(tenant), file.path(), tenant, events, new StoreMaterials(tables, readable).of(tenant, file),
                        EarlierCopies.of(circumstances.trust(), tenant, file));
                results.put(tenant, new LedgerRun(ledger, circumstances, desk).run());
            }
            if (tenants.isEmpty()) {
                desk.tally(VerityQuestion.COMPLETENESS).report(Finding.of(VerityCode.EMPTY, file.locator()));
            }
            new Summary(desk, List.copyOf(results.values())).tell();
            Summary.conclude(desk, PLAN);
            List<Span> beside = VerityStoreFormat.beside(file).stream().map(other -> new Span(new Range(0, other.size()), other.simpleName(),
                    other.simpleName(), List.of(), Forger.ANYONE)).toList();
            protection = new StoreProtection(file, !database.sideFiles().any(), columns(database), results, beside);
        } catch (SqliteException trouble) {
            desk.poll();
            throw new UnreadableEvidence(file.locator(), Fault.FORMAT, "sqlite-" + trouble.getMessage(), trouble);
        }
    }

    @Override
    public ProtectionMap protection() {
        return protection;
    }

    /** The columns of every table, in order. */
    private static Map<String, List<String>> columns(SqliteFile database) throws SqliteException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (SqliteView view = database.view()) {
            for (SchemaObject object : view.schema()) {
                if (object.isPlainTable()) {
                    columns.put(object.name(), view.columns(object.name()));
                }
            }
        }
        return columns;
    }
}
