// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.verdict;

import io.assay.check.Axis;
import io.assay.check.CheckResult;
import io.assay.check.Outcome;
import io.assay.check.Qualifier;
import io.assay.check.Verdict;
import io.assay.ui.look.Mark;
import io.assay.ui.support.Term;
import io.assay.ui.support.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * One axis in the bar. A pass is quiet: its shape and name say it; any other outcome, and a pass with a reservation, adds a word.
 *
 * @param note the word added; empty for a plain pass
 */
public record AxisChip(Axis axis, Outcome outcome, String name, String note) {
    /** The six chips in their fixed order. */
    public static List<AxisChip> of(Verdict verdict, List<CheckResult> checks, Words words) {
        return Arrays.stream(Axis.values()).map(axis -> {
            Outcome outcome = verdict.axes().get(axis);
            return new AxisChip(axis, outcome, words.name(axis), note(axis, outcome, verdict.qualifiers(), checks, words));
        }).toList();
    }

    public Mark mark() {
        return Mark.of(outcome);
    }

    private static String note(Axis axis, Outcome outcome, Set<Qualifier> qualifiers, List<CheckResult> checks, Words words) {
        if (outcome == Outcome.FAILED && !checks.isEmpty()) {
            var asked = checks.stream().filter(check -> check.question().axis() == axis && check.outcome() != Outcome.NOT_APPLICABLE).toList();
            long failed = asked.stream().filter(check -> check.outcome() == Outcome.FAILED).count();
            return words.say(VerdictText.AXIS_FAILED, words.number(failed), words.number(asked.size()));
        }
        return outcome == Outcome.PASSED ? reservation(axis, qualifiers, words) : words.say(Term.chip(outcome));
    }

    private static String reservation(Axis axis, Set<Qualifier> qualifiers, Words words) {
        return switch (axis) {
            case COMPLETENESS -> qualifiers.contains(Qualifier.UNANCHORED_TAIL) ? words.say(VerdictText.RESERVED_END_OPEN)
                : qualifiers.contains(Qualifier.DECLARED_LOSS) ? words.say(VerdictText.RESERVED_LOSS) : "";
            case INTEGRITY -> qualifiers.contains(Qualifier.UNCOVERED_FIELDS) ? words.say(VerdictText.RESERVED_FIELDS) : "";
            case TIME -> qualifiers.contains(Qualifier.UNWITNESSED) ? words.say(VerdictText.RESERVED_CLOCK) : "";
            case AUTHENTICITY -> qualifiers.contains(Qualifier.FORGEABLE_KEY) ? words.say(VerdictText.RESERVED_FORGEABLE) : "";
            case CLAIMS, CUSTODY -> "";
        };
    }

    /** The chip as a sentence for screen readers. */
    public String spoken(Words words) {
        return name + ": " + words.name(outcome) + (note.isEmpty() ? "" : ", " + note);
    }
}
