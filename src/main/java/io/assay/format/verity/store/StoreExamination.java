// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.store;

import io.assay.check.CheckId;
import io.assay.check.Finding;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
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
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteFile;
import io.assay.source.sqlite.SqliteLimits;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One store under examination, tenant by tenant. */
final class StoreExamination implements Examination {
    private static final List<VerityQuestion> PLAN = List.of(VerityQuestion.values());

    private final EvidenceFile file;
    private final Circumstances circumstances;

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
        try (SqliteFile database = SqliteFile.open(file, SqliteLimits.STANDARD, () -> false)) {
            StoreTables tables = new StoreTables(file, database);
            Tally readable = desk.tally(VerityQuestion.READABLE);
            if (database.sideFiles().wal().isPresent()) {
                readable.report(Finding.of(VerityCode.WAL_PENDING, database.sideFiles().wal().get().locator()));
            }
            tables.complaints().forEach(complaint -> readable.report(Finding.of(VerityCode.STORE_DAMAGED, file.locator(), "integrity_check")));
            if (!tables.has("__events")) {
                throw new UnreadableEvidence(file.locator(), Fault.FORMAT, "sqlite-table");
            }
            List<Long> tenants = tables.tenants();
            List<LedgerResult> results = new ArrayList<>();
            for (long tenant : tenants) {
                StoreSource events = new StoreSource(tables, tenant, file.size() / tenants.size());
                Ledger ledger = new Ledger(tables.tenant(tenant), file.path(), tenant, events, new StoreMaterials(tables, readable).of(tenant, file),
                        EarlierCopies.of(circumstances.trust(), tenant, file));
                results.add(new LedgerRun(ledger, circumstances, desk).run());
            }
            if (tenants.isEmpty()) {
                desk.tally(VerityQuestion.COMPLETENESS).report(Finding.of(VerityCode.EMPTY, file.locator()));
            }
            new Summary(desk, results).tell();
            Summary.conclude(desk, PLAN);
        } catch (SqliteException trouble) {
            throw new UnreadableEvidence(file.locator(), Fault.FORMAT, "sqlite-" + trouble.getMessage(), trouble);
        }
    }

    /** A database has no useful byte ranges: the units are its columns. */
    @Override
    public ProtectionMap protection() {
        List<Unit> units = new ArrayList<>();
        for (String column : List.of("position", "timestamp", "data", "prev_hash", "hash")) {
            units.add(unit("__events." + column, VerityQuestion.CHAIN_HASH, Forger.PRIVATE_KEY_HOLDER));
        }
        for (String column : List.of("tenant_id", "stream_id", "stream", "actor", "caused_by", "client_ip", "operation", "idempotency_id", "key_id", "nonce",
                "tombstone")) {
            units.add(new Unit("__events." + column, List.of(), Forger.ANYONE, -1));
        }
        units.add(unit("__checkpoints", VerityQuestion.CHECKPOINT_SIGNATURE, Forger.PRIVATE_KEY_HOLDER));
        for (String table : List.of("__recovery", "__legal_holds", "__retention_policies", "__schemas", "__meta")) {
            units.add(new Unit(table, List.of(), Forger.ANYONE, -1));
        }
        return ProtectionMap.of(units, List.of());
    }

    private static Unit unit(String name, VerityQuestion check, Forger forger) {
        List<CheckId> checks = List.of(check.id());
        return new Unit(name, checks, forger, -1);
    }

    @Override
    public void close() {
        // The database is closed where it was opened.
    }
}
