// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.explain;

import io.assay.check.Axis;
import io.assay.check.Outcome;
import io.assay.ui.findings.Answer;
import io.assay.ui.look.Mark;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;
import java.util.Comparator;

/** Explains an axis: what it asks at all, and which checks answered. */
record OfAxis(Words words) {
    void write(Draft draft, ObjectResult object, Axis axis) {
        var outcome = object.verdict().axes().get(axis);
        draft.heading(Mark.of(outcome), words.name(axis), words.name(outcome));
        draft.prose(words.say(ExplainText.meaning(axis)));
        if (outcome == Outcome.NOT_APPLICABLE) {
            draft.prose(words.say(ExplainText.AXIS_NOT_ASKED));
        }
        draft.group(ExplainText.CHECKS);
        object.checks().stream().filter(check -> check.question().axis() == axis)
            .sorted(Comparator.comparing(check -> Mark.of(check.outcome())))
            .forEach(check -> draft.figure(words.question(check.question()), Answer.of(check, words), false));
    }
}
