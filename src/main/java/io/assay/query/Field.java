// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import io.assay.canon.JsonBoolean;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.evidence.Event;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a filter can ask of an event.
 *
 * @param name in lower case
 * @param path into its JSON; without steps where it is one of the named fields
 */
record Field(String name, JsonPath path) {
    private static final Set<String> FACETS = Set.of("stream", "actor", "operation", "tenant", "source", "model", "user", "team", "session");
    private static final Set<String> OWN = Set.of("id", "type", "time", "position", "line", "standing", "text");

    static Optional<Field> of(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        String lower = word.equals("timestamp") ? "time" : word;
        boolean known = !token.path().isEmpty() || FACETS.contains(lower) || OWN.contains(lower);
        return known && token.kind() == Token.Kind.WORD ? Optional.of(new Field(lower, new JsonPath(token.path()))) : Optional.empty();
    }

    boolean isTime() {
        return name.equals("time");
    }

    boolean isNumber() {
        return name.equals("position") || name.equals("line");
    }

    boolean isPath() {
        return !path.steps().isEmpty();
    }

    /** The number that the path leads to; empty where it leads to none. */
    Optional<String> number(Event event, Function<Event, byte[]> bytes) {
        return isPath() ? path.of(bytes.apply(event)).filter(JsonNumber.class::isInstance).flatMap(Field::scalar) : Optional.empty();
    }

    /** The value as text; empty where the event has none. */
    Optional<String> value(Event event, Function<Event, byte[]> bytes) {
        if (isPath()) {
            return path.of(bytes.apply(event)).flatMap(Field::scalar);
        }
        return switch (name) {
            case "id" -> present(event.id());
            case "type" -> present(event.type());
            case "time" -> present(event.time());
            case "position" -> event.at().position() == -1 ? Optional.empty() : Optional.of(Long.toUnsignedString(event.at().position()));
            case "line" -> event.at().line() < 0 ? Optional.empty() : Optional.of(Long.toString(event.at().line()));
            case "standing" -> Optional.of(event.standing().name().toLowerCase(Locale.ROOT));
            case "text" -> Optional.of(new String(bytes.apply(event), StandardCharsets.UTF_8));
            default -> present(event.facet(name));
        };
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<String> scalar(JsonValue value) {
        return switch (value) {
            case JsonString text -> Optional.of(text.value());
            case JsonNumber number -> Optional.of(number.lexeme());
            case JsonBoolean flag -> Optional.of(Boolean.toString(flag.value()));
            case JsonNull nothing -> Optional.of("null");
            default -> Optional.empty();
        };
    }
}
