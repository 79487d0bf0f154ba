// SPDX-License-Identifier: Apache-2.0
package io.assay.protection;

import io.assay.check.CheckId;
import io.assay.evidence.Range;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A map as far as its checks came to an answer: a check that could not be made, for want of a key for instance, notices no change.
 *
 * @param answered whether the check with this id passed or failed
 */
record AnsweredMap(ProtectionMap planned, Predicate<CheckId> answered) implements ProtectionMap {
    @Override
    public List<Unit> units() {
        return planned.units().stream().map(unit -> {
            List<CheckId> left = left(unit.protectedBy());
            return new Unit(unit.name(), left, forger(left, unit.protectedBy(), unit.forger()), unit.bytes());
        }).toList();
    }

    @Override
    public void spans(Range range, Consumer<Span> visitor) {
        planned.spans(range, span -> {
            List<CheckId> left = left(span.protectedBy());
            visitor.accept(left.size() == span.protectedBy().size() ? span
                    : new Span(span.range(), span.entry(), span.unit(), left, forger(left, span.protectedBy(), span.forger())));
        });
    }

    private List<CheckId> left(List<CheckId> checks) {
        return checks.stream().filter(answered).toList();
    }

    /** Where a proof is missing, what remains is taken for what anyone can make anew. */
    private static Forger forger(List<CheckId> left, List<CheckId> all, Forger forger) {
        return left.size() == all.size() ? forger : Forger.ANYONE;
    }
}
