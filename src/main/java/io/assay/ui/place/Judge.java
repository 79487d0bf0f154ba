// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import io.assay.check.CheckId;
import io.assay.check.CheckResult;
import io.assay.check.Outcome;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.protection.Span;
import io.assay.verify.ObjectResult;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says of a run of bytes whether the checks that bind it agree.
 *
 * <p>A byte counts as agreeing only where its checks passed, or where they failed elsewhere and every failure is known by its place: a check
 * with more failures than are shown leaves the rest open.
 */
public final class Judge {
    private final String artefact;
    private final Map<CheckId, Outcome> outcomes = new HashMap<>();
    private final Map<CheckId, List<Locator>> failures = new HashMap<>();
    private final Set<CheckId> allPlacesKnown = new HashSet<>();

    public Judge(ObjectResult object) {
        artefact = object.path();
        for (CheckResult check : object.checks()) {
            var id = check.question().id();
            var failing = object.findings().stream().filter(seen -> seen.question() == check.question())
                .filter(seen -> seen.finding().weight() == Weight.FAIL).map(seen -> seen.finding().at()).toList();
            outcomes.put(id, check.outcome());
            failures.put(id, failing);
            if (failing.size() >= check.failed() && failing.stream().allMatch(at -> at.bytes().isKnown())) {
                allPlacesKnown.add(id);
            }
        }
    }

    /** The state of the bytes of a span. */
    public Cover of(Span span) {
        if (!span.isBound()) {
            return Cover.NONE;
        }
        var worst = Cover.MATCH;
        for (var id : span.protectedBy()) {
            var one = of(id, span);
            if (one == Cover.MISMATCH) {
                return one;
            }
            worst = one == Cover.OPEN ? one : worst;
        }
        return worst;
    }

    private Cover of(CheckId id, Span span) {
        return switch (outcomes.getOrDefault(id, Outcome.NOT_CHECKED)) {
            case PASSED -> Cover.MATCH;
            case FAILED -> failedAt(id, span) ? Cover.MISMATCH : allPlacesKnown.contains(id) ? Cover.MATCH : Cover.OPEN;
            case ERROR, INDETERMINATE, NOT_CHECKED, NOT_APPLICABLE -> Cover.OPEN;
        };
    }

    private boolean failedAt(CheckId id, Span span) {
        return failures.get(id).stream().anyMatch(at -> at.bytes().overlaps(span.range())
            && Part.of(artefact, at.path(), at.entry()).equals(new Part(span.entry(), true)));
    }
}
