// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.explain;

import io.assay.check.CheckResult;
import io.assay.protection.Unit;
import io.assay.ui.findings.Answer;
import io.assay.ui.look.Mark;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;
import io.assay.verify.Observation;
import java.util.List;

/** Explains a check: what it does, what it found, what to do. */
record OfCheck(Words words) {
    private static final int EXAMPLES = 3;

    void write(Draft draft, ObjectResult object, CheckResult result, Depth depth) {
        var question = result.question();
        draft.heading(Mark.of(result.outcome()), words.question(question), Answer.of(result, words));
        List<Observation> seen = object.findings().stream().filter(one -> one.question() == question).toList();
        switch (depth) {
            case PLAIN -> plain(draft, result, seen);
            case FIGURES -> figures(draft, result, seen);
            case BYTES -> bytes(draft, object, result, seen);
        }
    }

    private void plain(Draft draft, CheckResult result, List<Observation> seen) {
        draft.prose(words.explain(result.question()));
        draft.bullets(ExplainText.FOUND, seen.stream().limit(EXAMPLES).map(one -> words.message(one.finding())).distinct().toList());
        draft.bullets(ExplainText.TODO, seen.stream().map(one -> one.finding().code()).distinct().limit(EXAMPLES).map(words::todo).toList());
    }

    private void figures(Draft draft, CheckResult result, List<Observation> seen) {
        draft.group(ExplainText.EXAMINED).figure(ExplainText.EXAMINED_COUNT, result.examined());
        if (result.failed() > 0) {
            draft.figure(ExplainText.AGREE, Math.max(0, result.examined() - result.failed())).figure(ExplainText.DISAGREE, result.failed())
                .figure(ExplainText.SHOWN, seen.size());
        }
        draft.group(ExplainText.IN_VERDICT).figure(ExplainText.AXIS, words.name(result.question().axis()))
            .figure(ExplainText.OUTCOME, words.name(result.outcome()))
            .exact(ExplainText.SUB_INDICATION, result.subIndication() == null ? "" : result.subIndication().name())
            .exact(ExplainText.CHECK_ID, result.question().id().value()).figure(ExplainText.SOURCE, result.question().source());
    }

    private void bytes(Draft draft, ObjectResult object, CheckResult result, List<Observation> seen) {
        seen.stream().map(Observation::finding).filter(one -> !one.expected().isEmpty() || !one.actual().isEmpty()).findFirst().ifPresent(one ->
            draft.code(ExplainText.RECORDED, Exact.shown(one.actual())).code(ExplainText.RECOMPUTED, Exact.shown(one.expected())));
        seen.stream().findFirst().ifPresent(one -> draft.code(ExplainText.LOCATOR, one.finding().at().toString()));
        draft.group(ExplainText.BINDS);
        for (Unit unit : object.protection().units()) {
            if (unit.protectedBy().contains(result.question().id())) {
                draft.figure(unit.name(), unit.bytes() < 0 ? "" : words.say(ExplainText.UNIT_BYTES, words.number(unit.bytes())), false);
            }
        }
    }
}
