// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.count;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.Outcome;
import io.assay.coverage.catalogue.BuiltIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a producer's property, such as {@code HashChainIntegrity}, asks of the checks (specification of the verity systems, section 6.2): every
 * check of it that was planned must have passed, and at least one must have been. The producer marks them all verified by a constant; we measure.
 */
final class Properties {
    private final Map<String, List<String>> table = new LinkedHashMap<>();

    Properties() {
        try {
            ((JsonObject) JsonReader.parse(BuiltIn.properties())).members().forEach(member -> table.put(member.name(),
                    ((JsonArray) member.value()).items().stream().map(item -> ((JsonString) item).value()).toList()));
        } catch (JsonSyntaxException broken) {
            throw new IllegalStateException("the built-in table of properties cannot be read", broken);
        }
    }

    /** The worst outcome of the property's checks; NOT_CHECKED where none of them was planned. */
    Outcome outcome(String property, Map<String, Outcome> checks) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String part : table.getOrDefault(property, List.of())) {
            if (table.containsKey(part)) {
                outcomes.add(outcome(part, checks));
            } else if (checks.containsKey(part) && checks.get(part) != Outcome.NOT_APPLICABLE) {
                outcomes.add(checks.get(part));
            }
        }
        return outcomes.stream().reduce(Outcome::worse).orElse(Outcome.NOT_CHECKED);
    }
}
