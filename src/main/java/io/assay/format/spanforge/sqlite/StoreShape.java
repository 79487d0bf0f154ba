// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.sqlite;

import io.assay.source.sqlite.SchemaObject;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the producer makes in its database: the table, three indexes on its columns, and what SQLite adds by itself. */
final class StoreShape {
    private static final Set<String> INDEXES = Set.of("idx_events_trace_id", "idx_events_event_type", "idx_events_ts", "idx_events_org_id",
            "idx_events_event_id", "idx_events_source", "idx_events_span_id");
    private static final String PREFIX = "create table events(";

    private StoreShape() {}

    /** Whether the schema has the table with the columns that the producer writes, in their order. */
    static boolean hasEvents(List<SchemaObject> schema) {
        return schema.stream().anyMatch(object -> object.name().equals("events") && object.isPlainTable() && fits(object.sql()));
    }

    private static boolean fits(String sql) {
        String plain = sql.toLowerCase(Locale.ROOT).replaceAll("[\\s\"`\\[\\]]+", " ").replaceAll(" ?([(),]) ?", "$1").trim();
        if (!plain.startsWith(PREFIX)) {
            return false;
        }
        String[] columns = plain.substring(PREFIX.length()).split(",");
        if (columns.length < StoreColumn.TABLE.size() || !columns[0].startsWith("id integer primary key")) {
            return false;
        }
        for (int i = 0; i < StoreColumn.TABLE.size(); i++) {
            if (!columns[i].equals(StoreColumn.TABLE.get(i)) && !columns[i].startsWith(StoreColumn.TABLE.get(i) + " ")) {
                return false;
            }
        }
        return columns.length == StoreColumn.TABLE.size();
    }

    /** Objects that the producer does not make: whatever reads the database may see through them. */
    static List<SchemaObject> strangers(List<SchemaObject> schema) {
        return schema.stream().filter(object -> !object.name().startsWith("sqlite_") && !(object.type().equals("table") && object.name().equals("events"))
                && !(object.type().equals("index") && object.table().equals("events") && INDEXES.contains(object.name()))).toList();
    }
}
