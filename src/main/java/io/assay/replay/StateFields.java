// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import io.assay.canon.CanonicalJson;
import io.assay.canon.JsonArray;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rebuilt state as paths and values, so that two states can be laid side by side. A path is a JSON Pointer (RFC 6901); a value is the text of a
 * string, a number as it was spelled, or canonical JSON.
 */
public final class StateFields {
    /** Fields of one state that are listed; a larger state is listed so far. */
    public static final int MOST = 100_000;

    private final Map<String, String> fields = new LinkedHashMap<>();

    private StateFields() {}

    /** The fields in the order of the state. */
    public static Map<String, String> of(Projection projection) {
        StateFields all = new StateFields();
        all.add("", projection.state());
        return all.fields;
    }

    private void add(String path, JsonValue value) {
        if (fields.size() >= MOST) {
            return;
        }
        switch (value) {
            case JsonObject object when !object.members().isEmpty() -> {
                for (JsonMember member : object.members()) {
                    add(path + "/" + member.name().replace("~", "~0").replace("/", "~1"), member.value());
                }
            }
            case JsonArray array when !array.items().isEmpty() -> {
                for (int i = 0; i < array.items().size(); i++) {
                    add(path + "/" + i, array.items().get(i));
                }
            }
            case JsonString text -> fields.put(path, text.value());
            case JsonNumber number -> fields.put(path, number.lexeme());
            default -> fields.put(path, new String(CanonicalJson.bytes((Object) value), StandardCharsets.UTF_8));
        }
    }
}
