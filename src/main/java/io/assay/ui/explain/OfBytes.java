// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.explain;

import io.assay.protection.Span;
import io.assay.ui.look.Mark;
import io.assay.ui.support.Term;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;

/** Explains a run of bytes: what they are, what binds them, who could have made the proof. */
record OfBytes(Words words) {
    void write(Draft draft, ObjectResult object, Span span) {
        boolean bound = span.isBound();
        draft.heading(bound ? Mark.PASSED : Mark.NOT_CHECKED, span.unit(), words.say(bound ? ExplainText.SPAN_BOUND : ExplainText.SPAN_UNBOUND));
        if (bound) {
            draft.prose(words.say(ExplainText.SPAN_FORGER, words.say(Term.of(span.forger()))));
            draft.bullets(ExplainText.BOUND_BY, object.checks().stream().filter(check -> span.protectedBy().contains(check.question().id()))
                .map(check -> words.question(check.question())).toList());
        } else {
            draft.prose(words.say(ExplainText.SPAN_UNBOUND_WHY));
        }
        draft.group(ExplainText.PLACE).exact(ExplainText.FILE, object.path()).exact(ExplainText.ENTRY, span.entry())
            .figure(ExplainText.BYTES, words.number(span.range().from()) + "–" + words.number(span.range().to() - 1));
    }
}
