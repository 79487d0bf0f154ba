// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.store;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.VerityCode;
import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.SchemaObject;
import java.util.List;

/**
 * Finds what would be passed over because rows are asked for tenant by tenant: rows whose tenant is no number, tables that are views, and code that the
 * database carries. A hold for the tenant "123", a text, would otherwise forbid nothing.
 */
record StrayRows(StoreTables tables, Locator store, Tally readable) {
    private static final List<String> TABLES = List.of("__events", "__checkpoints", "__recovery", "__legal_holds", "__retention_policies");

    void look() throws UnreadableEvidence {
        for (SchemaObject object : tables.schema()) {
            boolean ours = TABLES.contains(object.name());
            if (ours && object.isPlainTable()) {
                count(object.name());
            } else if (ours) {
                readable.report(Finding.of(VerityCode.PARSE, store.inField(object.name()), object.type()));
            } else if (object.type().equals("trigger") || object.type().equals("view")) {
                readable.report(Finding.of(VerityCode.UNKNOWN_MEMBER, store.inField(object.name()), object.type() + " " + object.name()));
            }
        }
    }

    private void count(String table) throws UnreadableEvidence {
        tables.ask("SELECT count(*) FROM " + table + " WHERE typeof(tenant_id) <> 'integer'", cursor -> {
            if (cursor.value(0).whole().orElse(0L) > 0) {
                readable.report(Finding.of(VerityCode.PARSE, store.inField(table), "tenant_id"));
            }
        });
    }
}
