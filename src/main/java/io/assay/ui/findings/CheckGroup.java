// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.findings;

import io.assay.check.Axis;
import io.assay.check.CheckResult;
import io.assay.check.Outcome;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The checks of one axis, worst first. */
record CheckGroup(Axis axis, Outcome outcome, List<CheckResult> checks) {
    private static final List<Outcome> WORST_FIRST = List.of(Outcome.FAILED, Outcome.ERROR, Outcome.INDETERMINATE, Outcome.NOT_CHECKED,
        Outcome.PASSED, Outcome.NOT_APPLICABLE);

    CheckGroup {
        checks = List.copyOf(checks);
    }

    /** The axes that any check asks about, worst first; equal ones in the order of the contract, checks in the order of the plan. */
    static List<CheckGroup> of(List<CheckResult> checks) {
        return Arrays.stream(Axis.values()).map(axis -> of(axis, checks)).filter(group -> !group.checks.isEmpty())
            .sorted(Comparator.comparingInt(group -> WORST_FIRST.indexOf(group.outcome))).toList();
    }

    private static CheckGroup of(Axis axis, List<CheckResult> checks) {
        var own = checks.stream().filter(check -> check.question().axis() == axis)
            .sorted(Comparator.comparingInt(check -> WORST_FIRST.indexOf(check.outcome()))).toList();
        return new CheckGroup(axis, own.stream().map(CheckResult::outcome).reduce(Outcome.NOT_APPLICABLE, Outcome::worse), own);
    }
}
