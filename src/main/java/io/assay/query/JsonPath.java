// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The steps from a JSON document to a value in it: names of members, numbers of items from 0. Leads on into a string that holds JSON. */
record JsonPath(List<String> steps) {
    JsonPath {
        steps = List.copyOf(steps);
    }

    /** The value; empty where there is none, or the bytes are no JSON. */
    Optional<JsonValue> of(byte[] bytes) {
        try {
            Optional<JsonValue> value = Optional.of(JsonReader.parse(bytes));
            for (String step : steps) {
                value = value.flatMap(inner -> step(inner, step));
            }
            return value;
        } catch (JsonSyntaxException notJson) {
            return Optional.empty();
        }
    }

    private static Optional<JsonValue> step(JsonValue value, String step) {
        return switch (value) {
            case JsonObject object -> object.find(step);
            case JsonArray array when step.matches("[0-9]{1,9}") && Integer.parseInt(step) < array.items().size() ->
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
}
