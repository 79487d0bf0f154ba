// SPDX-License-Identifier: Apache-2.0
package io.assay.coverage.count;

import io.assay.check.Outcome;
import io.assay.coverage.catalogue.BuiltIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a producer's property, such as {@code HashChainIntegrity}, asks of the checks (specification of the verity systems, section 6.2): every
 * check of it that was planned must have passed, and at least one must have been. The producer marks them all verified by a constant; we measure.
 */
final class Properties {
    private final Map<String, List<String>> table = BuiltIn.properties();

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
