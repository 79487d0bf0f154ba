// SPDX-License-Identifier: Apache-2.0
package io.assay.check;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fold of all planned checks of an object, or of all objects of a run.
 *
 * <p>Rules (contract, section 1): no plan, or a plan of which no check examined anything, is indeterminate; a planned check that was not
 * reached or broke keeps the object from passing; a failure is final.
 *
 * @param subIndication the reason of the worst; null where there is none
 * @param assurance     what the passing parts rest on
 */
public record Verdict(Indication indication, SubIndication subIndication, Assurance assurance, Set<Qualifier> qualifiers,
        Map<Axis, Outcome> axes) {
    public Verdict {
        qualifiers = Collections.unmodifiableSet(qualifiers.isEmpty() ? EnumSet.noneOf(Qualifier.class) : EnumSet.copyOf(qualifiers));
        axes = Collections.unmodifiableMap(new EnumMap<>(axes));
    }

    /** Folds the results of the planned checks of one object. */
    public static Verdict ofChecks(Collection<CheckResult> planned, Assurance assurance, Set<Qualifier> qualifiers) {
        Outcome worst = Outcome.NOT_APPLICABLE;
        SubIndication why = null;
        long examined = 0;
        for (CheckResult result : planned) {
            Outcome folded = worst.worse(result.outcome());
            if (folded != worst || why == null && folded == result.outcome()) {
                why = result.subIndication();
            }
            worst = folded;
            examined += result.question().axis() == Axis.CUSTODY ? 0 : result.examined();
        }
        Indication indication = switch (worst) {
            case FAILED -> Indication.TOTAL_FAILED;
            case PASSED -> examined > 0 ? Indication.TOTAL_PASSED : Indication.INDETERMINATE;
            case ERROR, INDETERMINATE, NOT_CHECKED, NOT_APPLICABLE -> Indication.INDETERMINATE;
        };
        return new Verdict(indication, indication == Indication.TOTAL_PASSED ? null : why, assurance, qualifiers, axes(planned));
    }

    /** Nothing was there that a format recognised. */
    public static Verdict nothingFound() {
        return new Verdict(Indication.NO_EVIDENCE_FOUND, null, Assurance.CONSISTENT, EnumSet.noneOf(Qualifier.class), axes(List.of()));
    }

    /** Folds the verdicts of all objects of a run: the worst decides; the run rests on the weakest of those that hold evidence. */
    public static Verdict ofObjects(List<Verdict> objects) {
        Verdict worst = nothingFound();
        Assurance weakest = null;
        EnumSet<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        EnumMap<Axis, Outcome> axes = new EnumMap<>(worst.axes);
        for (Verdict object : objects) {
            worst = object.indication.worse(worst.indication) != worst.indication ? object : worst;
            if (object.indication == Indication.NO_EVIDENCE_FOUND) {
                continue;
            }
            weakest = weakest == null || object.assurance.compareTo(weakest) < 0 ? object.assurance : weakest;
            qualifiers.addAll(object.qualifiers);
            object.axes.forEach((axis, outcome) -> axes.merge(axis, outcome, Verdict::folded));
        }
        return new Verdict(worst.indication, worst.subIndication, weakest == null ? Assurance.CONSISTENT : weakest, qualifiers, axes);
    }

    /** Not checked yields to an answer from elsewhere only when merging the axes of objects that ask different questions. */
    private static Outcome folded(Outcome one, Outcome other) {
        return one == Outcome.NOT_APPLICABLE ? other : other == Outcome.NOT_APPLICABLE ? one : one.worse(other);
    }

    private static Map<Axis, Outcome> axes(Collection<CheckResult> planned) {
        EnumMap<Axis, Outcome> axes = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            axes.put(axis, planned.stream().filter(result -> result.question().axis() == axis).map(CheckResult::outcome)
                    .reduce(Outcome.NOT_APPLICABLE, Outcome::worse));
        }
        return axes;
    }
}
