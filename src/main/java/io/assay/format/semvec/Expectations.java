// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonBoolean;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.trust.TrustStore;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what the auditor expects of semvec evidence from the trust files (contract, section 2). */
public final class Expectations {
    private final TrustStore trust;

    public Expectations(TrustStore trust) {
        this.trust = trust;
    }

    public Optional<JsonValue> value(String name) {
        return trust.expecting(name).flatMap(object -> object.find(name));
    }

    public Optional<String> text(String name) {
        return value(name).map(value -> value instanceof JsonString text ? text.value() : null);
    }

    public Optional<JsonObject> object(String name) {
        return value(name).map(value -> value instanceof JsonObject object ? object : null);
    }

    /** A whole number, also where it is spelled as a string, as environment variables are. */
    public OptionalLong number(String name) {
        String spelled = value(name).map(value -> value instanceof JsonNumber number && number.isInteger() ? number.lexeme()
                : value instanceof JsonString text ? text.value() : "").orElse("");
        return spelled.matches("-?[0-9]{1,18}") ? OptionalLong.of(Long.parseLong(spelled)) : OptionalLong.empty();
    }

    /** A switch as JSON or as an environment variable spells it: true, 1, on, yes and their opposites. */
    public Optional<Boolean> flag(String name) {
        return value(name).map(value -> switch (value) {
            case JsonBoolean flag -> flag.value();
            case JsonNumber number -> named(number.lexeme());
            case JsonString text -> named(text.value());
            default -> null;
        });
    }

    private static Boolean named(String word) {
        return switch (word) {
            case "1", "true", "on", "yes" -> Boolean.TRUE;
            case "0", "false", "off", "no", "" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** The texts of an array; empty where there is none. */
    public List<String> texts(String name) {
        return value(name).map(value -> value instanceof JsonArray array ? array.items().stream().filter(JsonString.class::isInstance)
                .map(item -> ((JsonString) item).value()).toList() : null).orElse(List.of());
    }
}
