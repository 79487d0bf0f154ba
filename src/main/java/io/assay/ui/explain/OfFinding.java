// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.explain;

import io.assay.check.Finding;
import io.assay.evidence.Locator;
import io.assay.ui.findings.Where;
import io.assay.ui.look.Mark;
import io.assay.ui.support.Words;
import io.assay.verify.Observation;
import java.util.List;

/** Explains one observation: what it says, what asked, what to do; and its place to the byte. */
record OfFinding(Words words) {
    void write(Draft draft, Observation seen, Depth depth) {
        var finding = seen.finding();
        draft.heading(Mark.of(finding.weight()), words.brief(finding.code()), Where.of(finding.at(), words));
        switch (depth) {
            case PLAIN -> {
                draft.prose(words.message(finding));
                draft.bullets(ExplainText.TODO, List.of(words.todo(finding.code())));
                draft.section(ExplainText.ASKED, words.question(seen.question()) + " " + words.explain(seen.question()));
            }
            case FIGURES -> {
                place(draft, finding.at());
                verdict(draft, seen);
            }
            case BYTES -> bytes(draft, finding);
        }
    }

    private void place(Draft draft, Locator at) {
        draft.group(ExplainText.PLACE).exact(ExplainText.FILE, at.path()).exact(ExplainText.ENTRY, at.entry())
            .figure(ExplainText.LINE, at.line() < 0 ? "" : words.number(at.line()))
            .figure(ExplainText.POSITION, at.position() < 0 ? "" : words.number(at.position()))
            .exact(ExplainText.EVENT, at.eventId()).exact(ExplainText.FIELD, at.field())
            .figure(ExplainText.BYTES, at.bytes().isKnown() ? words.number(at.bytes().from()) + "–" + words.number(at.bytes().to() - 1) : "");
    }

    private void verdict(Draft draft, Observation seen) {
        var finding = seen.finding();
        draft.group(ExplainText.IN_VERDICT).figure(ExplainText.WEIGHT, words.name(finding.weight()))
            .figure(ExplainText.AXIS, words.name(seen.question().axis())).exact(ExplainText.CODE, finding.code().code())
            .exact(ExplainText.SUB_INDICATION, finding.code().subIndication().name()).exact(ExplainText.CHECK_ID, seen.question().id().value())
            .figure(ExplainText.SOURCE, seen.question().source());
    }

    private static void bytes(Draft draft, Finding finding) {
        draft.code(ExplainText.RECORDED, Exact.shown(finding.actual())).code(ExplainText.RECOMPUTED, Exact.shown(finding.expected()))
            .code(ExplainText.LOCATOR, finding.at().toString()).code(ExplainText.EVENT, finding.at().eventId());
    }
}
