// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.rows;

import io.assay.canon.JsonObject;
import io.assay.format.semvec.fold.Embedding;
import io.assay.source.sqlite.SqliteView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a store keeps its events: the reference schema, or a foreign one through a mapping that the auditor states.
 *
 * @param order     the column that gives the order, {@code rowid} included
 * @param type      column of the event type; empty: every event is an {@code update}
 * @param meta      column of the metadata; empty: none
 * @param dtype     column of the component type; empty where a mapping fixes it or it is guessed from the length
 * @param dimension column of the dimension; empty where it is fixed
 * @param fixedType component type that a mapping states; empty otherwise
 * @param fixedDimension dimension that a mapping states; 0 otherwise
 * @param mapped    whether this is a mapping
 */
public record EventColumns(String table, String order, String id, String user, String type, String time, String text, String embedding, String dtype,
        String dimension, String meta, Optional<Embedding> fixedType, int fixedDimension, boolean mapped) {
    /** The reference schema, a profile of Assay: the producer's own is not public. */
    public static final EventColumns REFERENCE = new EventColumns("memory_events", "seq", "event_id", "user_id", "event_type", "created_at", "text",
            "embedding", "embedding_dtype", "dimension", "meta", Optional.empty(), 0, false);

    /** The mapping of a trust file; empty where it lacks one of the names it needs. */
    public static Optional<EventColumns> of(JsonObject mapping) {
        EventColumns columns = new EventColumns(name(mapping, "table"), mapping.text("order").orElse("rowid"), name(mapping, "event_id"),
                name(mapping, "user_id"), name(mapping, "event_type"), name(mapping, "created_at"), name(mapping, "text"), name(mapping, "embedding"), "", "",
                name(mapping, "meta"), mapping.text("dtype").flatMap(Embedding::of), Math.clamp(mapping.integer("dimension").orElse(0), 0, 1 << 20), true);
        return columns.needed().contains("") ? Optional.empty() : Optional.of(columns);
    }

    private static String name(JsonObject mapping, String member) {
        return mapping.text(member).orElse("");
    }

    private List<String> needed() {
        return List.of(table, order, id, user, time, text, embedding);
    }

    /** The columns that the table has to have. */
    public List<String> wanted() {
        return Stream.of(order, id, user, type, time, text, embedding, dtype, dimension, meta).filter(name -> !name.isEmpty() && !name.equals("rowid"))
                .toList();
    }

    /** The ten columns in a fixed order, NULL for those that are not there. */
    public String selection() {
        return Stream.of(order, id, user, type, time, text, embedding, dtype, dimension, meta).map(EventColumns::sql).collect(Collectors.joining(", "));
    }

    /** A name as SQL understands it; {@code rowid} as the key it is. */
    public static String sql(String name) {
        return name.isEmpty() ? "NULL" : name.equals("rowid") ? "rowid" : SqliteView.quoted(name);
    }

    /** The order of events as a list of SQL terms: by number, then by id, so that every reading of equal numbers comes out alike. */
    public String sequence() {
        return sql(order) + ", " + sql(id);
    }

    public String from() {
        return SqliteView.quoted(table);
    }
}
