// SPDX-License-Identifier: Apache-2.0
package io.assay.report.dossier;

import io.assay.check.CheckResult;
import io.assay.check.Indication;
import io.assay.check.Outcome;
import io.assay.check.Verdict;
import io.assay.check.Weight;
import io.assay.report.draw.Mark;
import io.assay.text.Messages;
import java.util.stream.Collectors;

/**
 * How a report speaks in one language: answers, numbers, shapes for outcomes.
 *
 * @param messages the words
 */
public record Wording(Messages messages) {
    private static final String NARROW_BLANK = "\u202f";

    /** A phrase of the dossier. */
    public String say(DossierText text, Object... arguments) {
        return messages.text(text, arguments);
    }

    /** A whole number in groups of three, as people read it in either language. */
    public static String grouped(String digits) {
        int start = digits.startsWith("-") ? 1 : 0;
        StringBuilder out = new StringBuilder(digits);
        if (digits.length() - start > 3) {
            for (int i = digits.length() - 3; i > start; i -= 3) {
                out.insert(i, NARROW_BLANK);
            }
        }
        return out.toString();
    }

    /** A whole number in groups of three. */
    public static String grouped(long number) {
        return grouped(Long.toString(number));
    }

    /** The answer to a check's question, with its counts. */
    public String answer(CheckResult check) {
        String examined = grouped(check.examined());
        return switch (check.outcome()) {
            case PASSED -> say(DossierText.ANSWER_YES, examined);
            case FAILED -> say(DossierText.ANSWER_NO, grouped(check.failed()), examined);
            case INDETERMINATE -> say(DossierText.ANSWER_OPEN, examined);
            case NOT_CHECKED -> say(DossierText.ANSWER_NOT_CHECKED);
            case ERROR -> say(DossierText.ANSWER_BROKE);
            case NOT_APPLICABLE -> say(DossierText.ANSWER_NOT_APPLICABLE);
        };
    }

    /** The reservations of a verdict in one line, or a dash. */
    public String reservations(Verdict verdict) {
        return verdict.qualifiers().isEmpty() ? "–" : verdict.qualifiers().stream().map(messages::name).collect(Collectors.joining("; "));
    }

    /** The shape of an outcome. */
    public static Mark mark(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> Mark.PASSED;
            case FAILED -> Mark.FAILED;
            case INDETERMINATE, ERROR -> Mark.INDETERMINATE;
            case NOT_CHECKED, NOT_APPLICABLE -> Mark.NOT_CHECKED;
        };
    }

    /** The shape of an object's or a run's outcome. */
    public static Mark mark(Indication indication) {
        return switch (indication) {
            case TOTAL_PASSED -> Mark.PASSED;
            case TOTAL_FAILED -> Mark.FAILED;
            case INDETERMINATE -> Mark.INDETERMINATE;
            case NO_EVIDENCE_FOUND -> Mark.NOT_CHECKED;
        };
    }

    /** The shape of a finding's weight. */
    public static Mark mark(Weight weight) {
        return switch (weight) {
            case FAIL -> Mark.FAILED;
            case INDETERMINATE -> Mark.INDETERMINATE;
            case WARN -> Mark.WARNING;
            case INFO -> Mark.INFO;
        };
    }
}
