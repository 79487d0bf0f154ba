// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store;

import io.assay.canon.CanonicalJson;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.format.Desk;
import io.assay.format.semvec.Expectations;
import io.assay.format.semvec.store.check.MetaCheck;
import io.assay.format.semvec.store.rows.EventColumns;
import io.assay.format.semvec.store.rows.StoreDatabase;
import io.assay.format.semvec.store.rows.StoreSchema;
import io.assay.format.semvec.store.rows.TableReader;
import io.assay.format.semvec.store.word.StoreCode;
import io.assay.format.semvec.store.word.StorePlace;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteTrouble;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A store that SQLite could open, and what kind of store it is.
 *
 * @param columns where the events are
 * @param meta    what the store says of itself; empty for a foreign one
 */
record OpenedStore(StoreDatabase database, StoreSchema schema, EventColumns columns, Map<String, String> meta) {
    /** Opens the file; what keeps it from being a readable store goes into the tally, and then nothing is returned. */
    static Optional<OpenedStore> open(EvidenceFile file, Expectations expected, Tally tally, Desk desk) throws UnreadableEvidence {
        tally.examined(1);
        StoreDatabase database = null;
        try {
            database = StoreDatabase.open(file, desk::isCancelled);
            Optional<OpenedStore> opened = opened(database, file, expected, tally);
            if (opened.isEmpty()) {
                database.close();
            }
            return opened;
        } catch (SqliteException | UnreadableEvidence broken) {
            desk.poll();
            if (database != null) {
                database.close();
            }
            report(file, broken, tally);
            return Optional.empty();
        }
    }

    /** For those who ask for more than a verdict: no store, no answer. */
    static Optional<OpenedStore> open(EvidenceFile file, Expectations expected, BooleanSupplier cancelled) throws UnreadableEvidence {
        try {
            StoreDatabase database = StoreDatabase.open(file, cancelled);
            Optional<OpenedStore> opened = identified(database, expected);
            if (opened.isEmpty()) {
                database.close();
            }
            return opened;
        } catch (SqliteException broken) {
            throw new UnreadableEvidence(file.locator(), Fault.FORMAT, broken.getMessage(), broken);
        }
    }

    private static void report(EvidenceFile file, Exception broken, Tally tally) throws UnreadableEvidence {
        SqliteTrouble trouble = (broken instanceof SqliteException direct ? direct : (SqliteException) broken.getCause()).trouble();
        switch (trouble) {
            case NOT_SQLITE -> tally.report(Finding.of(StoreCode.NOT_SQLITE, file.locator()));
            case CORRUPT, SCHEMA -> tally.report(Finding.of(StoreCode.CORRUPT, file.locator(), broken.getMessage()).weighing(Weight.INDETERMINATE));
            default -> throw broken instanceof UnreadableEvidence unreadable ? unreadable
                    : new UnreadableEvidence(file.locator(), trouble == SqliteTrouble.LIMIT ? Fault.LIMIT : Fault.IO, broken.getMessage(), broken);
        }
    }

    private static Optional<OpenedStore> opened(StoreDatabase database, EvidenceFile file, Expectations expected, Tally tally) throws UnreadableEvidence {
        List<String> complaints = database.ask(view -> view.integrity());
        complaints.forEach(complaint -> tally.report(Finding.of(StoreCode.CORRUPT, file.locator(), complaint)));
        Optional<OpenedStore> opened = identified(database, expected);
        opened.ifPresentOrElse(store -> tally.report(store.columns.mapped() ? Finding.of(StoreCode.SCHEMA_MAPPED, file.locator(), store.columns.table())
                : Finding.of(StoreCode.PROFILE_APPLIED, file.locator(), store.meta.get("schema"))), () -> tally.report(unknown(database, file)));
        return opened;
    }

    private static Optional<OpenedStore> identified(StoreDatabase database, Expectations expected) throws UnreadableEvidence {
        StoreSchema schema = database.ask(StoreSchema::of);
        if (schema.fits(EventColumns.REFERENCE) && schema.has(StorePlace.META)) {
            Map<String, String> meta = new TableReader(database).meta();
            if (new MetaCheck(meta, null).isKnownSchema()) {
                return Optional.of(new OpenedStore(database, schema, EventColumns.REFERENCE, meta));
            }
        }
        return expected.object("storeMapping").flatMap(EventColumns::of).filter(schema::fits)
                .map(mapping -> new OpenedStore(database, schema, mapping, Map.of()));
    }

    private static Finding unknown(StoreDatabase database, EvidenceFile file) {
        try {
            StoreSchema schema = database.ask(StoreSchema::of);
            if (schema.isSessionDatabase()) {
                return Finding.of(StoreCode.SESSION_DATABASE, file.locator());
            }
            String suggestion = schema.suggestion().map(mapping -> new String(CanonicalJson.bytes((Object) mapping), StandardCharsets.UTF_8)).orElse("");
            return Finding.of(StoreCode.SCHEMA_UNKNOWN, file.locator(), schema.tables()).compared(suggestion, "");
        } catch (UnreadableEvidence gone) {
            return Finding.of(StoreCode.SCHEMA_UNKNOWN, file.locator(), "");
        }
    }

    /** Whether the store has a table beside the events. */
    boolean has(String table) {
        return !columns.mapped() && schema.has(table);
    }
}
