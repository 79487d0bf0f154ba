// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonBoolean;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.evidence.Event;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a filter can ask of an event.
 *
 * @param name in lower case; a JSON path begins with {@code $.}
 */
record Field(String name) {
    private static final Set<String> FACETS = Set.of("stream", "actor", "operation", "tenant", "source", "model", "user", "team", "session");
    private static final Set<String> OWN = Set.of("id", "type", "time", "position", "line", "standing", "text");

    static Optional<Field> of(String word) {
        if (word.startsWith("$.") && word.length() > 2) {
            return Optional.of(new Field(word));
        }
        String lower = word.equalsIgnoreCase("timestamp") ? "time" : word.toLowerCase(Locale.ROOT);
        return FACETS.contains(lower) || OWN.contains(lower) ? Optional.of(new Field(lower)) : Optional.empty();
    }

    boolean isTime() {
        return name.equals("time");
    }

    boolean isNumber() {
        return name.equals("position") || name.equals("line");
    }

    boolean isPath() {
        return name.startsWith("$.");
    }

    /** The value as text; empty where the event has none. */
    Optional<String> value(Event event, Function<Event, byte[]> bytes) {
        return switch (name) {
            case "id" -> present(event.id());
            case "type" -> present(event.type());
            case "time" -> present(event.time());
            case "position" -> event.at().position() < 0 ? Optional.empty() : Optional.of(Long.toString(event.at().position()));
            case "line" -> event.at().line() < 0 ? Optional.empty() : Optional.of(Long.toString(event.at().line()));
            case "standing" -> Optional.of(event.standing().name().toLowerCase(Locale.ROOT));
            case "text" -> Optional.of(new String(bytes.apply(event), StandardCharsets.UTF_8));
            default -> isPath() ? path(bytes.apply(event)) : present(event.facet(name));
        };
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private Optional<String> path(byte[] bytes) {
        try {
            Optional<JsonValue> value = Optional.of(JsonReader.parse(bytes));
            for (String step : List.of(name.substring(2).split("\\."))) {
                value = value.flatMap(inner -> step(inner, step));
            }
            return value.flatMap(Field::scalar);
        } catch (JsonSyntaxException notJson) {
            return Optional.empty();
        }
    }

    private static Optional<JsonValue> step(JsonValue value, String step) {
        return switch (value) {
            case JsonObject object -> object.find(step);
            case JsonArray array when step.matches("\\d{1,9}") && Integer.parseInt(step) < array.items().size() ->
                Optional.of(array.items().get(Integer.parseInt(step)));
            case JsonString text -> inside(text.value()).flatMap(inner -> step(inner, step));
            default -> Optional.empty();
        };
    }

    /** The JSON that a string holds, as it is or in base64, as payloads are often carried. */
    private static Optional<JsonValue> inside(String text) {
        try {
            boolean plain = text.startsWith("{") || text.startsWith("[");
            return Optional.of(JsonReader.parse(plain ? text.getBytes(StandardCharsets.UTF_8) : Base64.getDecoder().decode(text)));
        } catch (IllegalArgumentException | JsonSyntaxException neither) {
            return Optional.empty();
        }
    }

    private static Optional<String> scalar(JsonValue value) {
        return switch (value) {
            case JsonString text -> Optional.of(text.value());
            case JsonNumber number -> Optional.of(number.lexeme());
            case JsonBoolean flag -> Optional.of(Boolean.toString(flag.value()));
            default -> Optional.empty();
        };
    }
}
