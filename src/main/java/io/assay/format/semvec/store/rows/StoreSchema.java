// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.rows;

import io.assay.source.sqlite.SchemaObject;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteView;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the tables of a database say about it.
 *
 * @param objects the schema's rows
 * @param columns column names by table
 */
public record StoreSchema(List<SchemaObject> objects, Map<String, List<String>> columns) {
    private static final Set<String> SESSION_TABLES = Set.of("session", "cluster", "member", "region");
    private static final Map<String, Set<String>> GUESSES = Map.of("event_id", Set.of("event_id", "id", "uuid"), "user_id", Set.of("user_id", "uid", "subject"),
            "created_at", Set.of("created_at", "ts", "timestamp", "occurred_at"), "text", Set.of("text", "content", "body", "input_text"),
            "embedding", Set.of("embedding", "vector", "emb"));
    private static final Map<String, Set<String>> OPTIONAL_GUESSES = Map.of("meta", Set.of("meta", "metadata", "meta_json"),
            "event_type", Set.of("event_type", "type", "kind"));

    public static StoreSchema of(SqliteView view) throws SqliteException {
        List<SchemaObject> objects = view.schema();
        Map<String, List<String>> columns = new TreeMap<>();
        for (SchemaObject object : objects) {
            if (object.isPlainTable()) {
                columns.put(object.name(), view.columns(object.name()));
            }
        }
        return new StoreSchema(objects, columns);
    }

    /** Names of the tables, for a finding. */
    public String tables() {
        return String.join(" ", columns.keySet());
    }

    public boolean has(String table) {
        return objects.stream().anyMatch(object -> object.name().equals(table) && object.isPlainTable());
    }

    /** Whether the table exists with all the columns of the mapping. */
    public boolean fits(EventColumns wanted) {
        return has(wanted.table()) && columns.getOrDefault(wanted.table(), List.of()).containsAll(wanted.wanted());
    }

    /** Whether numbers of deleted rows are never given again. */
    public boolean isAutoincrement(String table) {
        return objects.stream().anyMatch(object -> object.name().equals(table) && object.sql().toUpperCase(Locale.ROOT).contains("AUTOINCREMENT"));
    }

    /** The producer's other database: sessions, clusters, members, regions, and no events. */
    public boolean isSessionDatabase() {
        long there = SESSION_TABLES.stream().filter(word -> objects.stream().anyMatch(object -> object.name().toLowerCase(Locale.ROOT).startsWith(word))).count();
        return there >= 2;
    }

    /** A mapping that the column names suggest, for the auditor to confirm; empty where no table, or more than one, suggests any. */
    public Optional<Map<String, String>> suggestion() {
        List<Map<String, String>> found = columns.keySet().stream().filter(this::has).flatMap(table -> suggestion(table).stream()).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Optional<Map<String, String>> suggestion(String table) {
        Map<String, String> mapping = new TreeMap<>();
        GUESSES.forEach((member, names) -> columns.get(table).stream().filter(names::contains).findFirst().ifPresent(name -> mapping.put(member, name)));
        if (mapping.size() < GUESSES.size()) {
            return Optional.empty();
        }
        OPTIONAL_GUESSES.forEach((member, names) -> columns.get(table).stream().filter(names::contains).findFirst().ifPresent(name -> mapping.put(member, name)));
        mapping.put("table", table);
        mapping.put("order", columns.get(table).contains("seq") ? "seq" : "rowid");
        return Optional.of(mapping);
    }
}
