// SPDX-License-Identifier: Apache-2.0
package io.assay.report.compare;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonBoolean;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import java.util.stream.Collectors;

/** A value as it stands in a verdict, on one line: texts bare, the rest as JSON. */
final class JsonWords {
    private JsonWords() {
    }

    static String of(JsonValue value) {
        return switch (value) {
            case JsonString text -> text.value().isEmpty() ? "\"\"" : text.value();
            case JsonNumber number -> number.lexeme();
            case JsonBoolean flag -> Boolean.toString(flag.value());
            case JsonNull nothing -> "null";
            case JsonArray array -> array.items().stream().map(JsonWords::of).collect(Collectors.joining(", ", "[", "]"));
            case JsonObject object -> object.members().stream().map(member -> member.name() + ": " + of(member.value()))
                .collect(Collectors.joining(", ", "{", "}"));
        };
    }
}
