// SPDX-License-Identifier: Apache-2.0
package io.assay.report.compare;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks two verdict files side by side. Members of lists are matched by what names them (path, id, claim, unit; a finding by its code,
 * check and place), so that one object or finding more does not make all that follow differ.
 */
final class VerdictDifferences {
    private static final List<String> NAMES = List.of("path", "id", "claim", "unit");
    private final List<Difference> found = new ArrayList<>();

    List<Difference> between(JsonObject then, JsonObject now) {
        object("", then, now);
        return found;
    }

    private void value(String place, JsonValue then, JsonValue now) {
        if (then instanceof JsonObject one && now instanceof JsonObject other) {
            object(place, one, other);
        } else if (then instanceof JsonArray one && now instanceof JsonArray other) {
            array(place, one, other);
        } else {
            String before = JsonWords.of(then);
            String after = JsonWords.of(now);
            if (!before.equals(after)) {
                found.add(new Difference(place, before, after));
            }
        }
    }

    private void object(String place, JsonObject then, JsonObject now) {
        Set<String> names = new LinkedHashSet<>();
        then.members().forEach(member -> names.add(member.name()));
        now.members().forEach(member -> names.add(member.name()));
        for (String name : names) {
            matched(place.isEmpty() ? name : place + "." + name, then.find(name).orElse(null), now.find(name).orElse(null));
        }
    }

    private void array(String place, JsonArray then, JsonArray now) {
        Map<String, JsonValue> before = named(then);
        Map<String, JsonValue> after = named(now);
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            matched(place + "[" + name + "]", before.get(name), after.get(name));
        }
        if (before.keySet().equals(after.keySet()) && !List.copyOf(before.keySet()).equals(List.copyOf(after.keySet()))) {
            found.add(new Difference(place, String.join(", ", before.keySet()), String.join(", ", after.keySet())));
        }
    }

    /** Either may be null: then the other one is all there is. */
    private void matched(String place, JsonValue then, JsonValue now) {
        if (then == null) {
            found.add(new Difference(place, "", JsonWords.of(now)));
        } else if (now == null) {
            found.add(new Difference(place, JsonWords.of(then), ""));
        } else {
            value(place, then, now);
        }
    }

    private static Map<String, JsonValue> named(JsonArray array) {
        Map<String, JsonValue> named = new LinkedHashMap<>();
        for (JsonValue item : array.items()) {
            String name = name(item);
            String unique = name;
            for (int i = 2; named.containsKey(unique); i++) {
                unique = name + " #" + i;
            }
            named.put(unique, item);
        }
        return named;
    }

    private static String name(JsonValue item) {
        if (!(item instanceof JsonObject object)) {
            return JsonWords.of(item);
        }
        if (object.has("code") && object.has("locator")) {
            return object.text("code").orElse("") + " " + object.text("check").orElse("") + " " + JsonWords.of(object.find("locator").orElseThrow());
        }
        return NAMES.stream().flatMap(name -> object.text(name).stream()).findFirst().orElse("");
    }
}
