// SPDX-License-Identifier: Apache-2.0
package io.assay.report.redact;

import io.assay.evidence.Range;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Span;
import io.assay.protection.Unit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A protection map whose units have other names. */
record RenamedMap(ProtectionMap map, UnaryOperator<String> name) implements ProtectionMap {
    @Override
    public List<Unit> units() {
        return map.units().stream().map(unit -> new Unit(name.apply(unit.name()), unit.protectedBy(), unit.forger(), unit.bytes())).toList();
    }

    @Override
    public void spans(Range range, Consumer<Span> visitor) {
        map.spans(range, visitor);
    }
}
