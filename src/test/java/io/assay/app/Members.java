// SPDX-License-Identifier: Apache-2.0
package io.assay.app;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;

/** The names of the members of a JSON document, or of each line of JSON Lines: the outermost ones, and those of the objects in a document's own lists. */
record Members(byte[] bytes) {
    TreeSet<String> names() {
        TreeSet<String> names = new TreeSet<>();
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!collect(text, names)) {
            text.lines().forEach(line -> collect(line, names));
        }
        return names;
    }

    private static boolean collect(String text, TreeSet<String> names) {
        try {
            outermost(JsonReader.parse(text.getBytes(StandardCharsets.UTF_8)), names);
            return true;
        } catch (JsonSyntaxException other) {
            return false;
        }
    }

    private static void outermost(JsonValue value, TreeSet<String> names) {
        List<JsonValue> values = value instanceof JsonArray array ? array.items() : List.of(value);
        for (JsonValue item : values) {
            if (item instanceof JsonObject object) {
                object.members().forEach(member -> {
                    names.add(member.name());
                    if (member.value() instanceof JsonArray) {
                        outermost(member.value(), names);
                    }
                });
            }
        }
    }
}
