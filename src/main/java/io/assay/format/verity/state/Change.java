// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.format.verity.Operations;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityEvent;
import java.util.Optional;

/**
 * What one event does to a row: INSERT carries the row with its {@code id}; UPDATE {@code id}, {@code old} and {@code new}; DELETE {@code id} and
 * {@code old}. Payloads that are no such JSON are opaque and change nothing.
 *
 * @param now the row, or the members that change; empty for a DELETE
 * @param old the members as they were, as the event says; empty where it does not
 */
public record Change(String operation, RowKey key, Optional<JsonObject> now, Optional<JsonObject> old) {
    /** Empty for an event that changes no row. */
    public static Optional<Change> of(VerityEvent event) {
        String operation = event.operation();
        boolean changes = operation.equals(Operations.INSERT) || operation.equals(Operations.UPDATE) || operation.equals(Operations.DELETE);
        return changes ? payload(event).flatMap(payload -> of(event, payload)) : Optional.empty();
    }

    private static Optional<Change> of(VerityEvent event, JsonObject payload) {
        String stream = stream(event);
        Optional<RowKey> key = payload.find("id").flatMap(Change::id).map(id -> new RowKey(stream, id));
        return key.flatMap(row -> switch (event.operation()) {
            case Operations.INSERT -> Optional.of(new Change(Operations.INSERT, row, Optional.of(payload), Optional.empty()));
            case Operations.UPDATE -> payload.object("new").map(now -> new Change(Operations.UPDATE, row, Optional.of(now), payload.object("old")));
            default -> Optional.of(new Change(Operations.DELETE, row, Optional.empty(), payload.object("old")));
        });
    }

    /** Whether it begins the row anew. */
    boolean isInsert() {
        return operation.equals(Operations.INSERT);
    }

    /** The name of the event's stream, or its number where it has none. */
    static String stream(VerityEvent event) {
        return event.stream().isEmpty() ? U64.text(event.streamId()) : event.stream();
    }

    private static Optional<String> id(JsonValue value) {
        return switch (value) {
            case JsonString text -> Optional.of(text.value());
            case JsonNumber number -> Optional.of(number.lexeme());
            default -> Optional.empty();
        };
    }

    private static Optional<JsonObject> payload(VerityEvent event) {
        try {
            return JsonReader.parse(event.payload()) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (JsonSyntaxException opaque) {
            return Optional.empty();
        }
    }
}
