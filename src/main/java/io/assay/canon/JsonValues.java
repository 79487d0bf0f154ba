// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes JSON trees from values built in code, so that they can be written in any of the canonical forms. */
public final class JsonValues {
    private JsonValues() {}

    /**
     * The tree of a {@code Map} with string keys (in its own order), {@code Iterable}, {@code String}, {@code Integer}, {@code Long},
     * {@code BigInteger}, {@code Double}, {@code Boolean}, {@code null}, or of a {@link JsonValue}, which stands as it is.
     *
     * @throws IllegalArgumentException for any other class: that is a fault of the caller, never of evidence
     */
    public static JsonValue of(Object value) {
        return switch (value) {
            case null -> new JsonNull(0, 0);
            case JsonValue json -> json;
            case Map<?, ?> map -> object(map);
            case Iterable<?> items -> array(items);
            case String text -> new JsonString(text, 0, 0);
            case Boolean flag -> new JsonBoolean(flag, 0, 0);
            case Integer number -> new JsonNumber(Integer.toString(number), 0, 0);
            case Long number -> new JsonNumber(Long.toString(number), 0, 0);
            case BigInteger number -> new JsonNumber(number.toString(), 0, 0);
            case Double number -> new JsonNumber(PythonFloat.repr(number), 0, 0);
            default -> throw new IllegalArgumentException("no JSON form for " + value.getClass().getName());
        };
    }

    private static JsonObject object(Map<?, ?> map) {
        List<JsonMember> members = new ArrayList<>();
        map.forEach((name, value) -> members.add(new JsonMember((String) name, 0, 0, of(value))));
        return new JsonObject(members, 0, 0);
    }

    private static JsonArray array(Iterable<?> items) {
        List<JsonValue> values = new ArrayList<>();
        items.forEach(item -> values.add(of(item)));
        return new JsonArray(values, 0, 0);
    }
}
