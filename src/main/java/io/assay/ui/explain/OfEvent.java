// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.explain;

import io.assay.evidence.Event;
import io.assay.ui.look.Mark;
import io.assay.ui.support.Words;
import java.util.Map;

/** Explains one event: what its producer calls it, how far it was verified, where it stands. */
record OfEvent(Words words) {
    void write(Draft draft, Event event) {
        var mark = switch (event.standing()) {
            case VERIFIED -> Mark.PASSED;
            case UNVERIFIED -> Mark.NOT_CHECKED;
            case FAILED -> Mark.FAILED;
        };
        draft.heading(mark, event.type(), words.say(ExplainText.valueOf("EVENT_" + event.standing().name())));
        draft.group(ExplainText.EVENT).exact(ExplainText.EVENT, event.id()).exact(ExplainText.EVENT_TIME, event.time())
            .exact(ExplainText.CODE, event.reason());
        event.facets().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(facet -> draft.figure(facet.getKey(), facet.getValue(), true));
        var at = event.at();
        draft.group(ExplainText.PLACE).exact(ExplainText.FILE, at.path()).exact(ExplainText.ENTRY, at.entry())
            .figure(ExplainText.LINE, at.line() < 0 ? "" : words.number(at.line()))
            .figure(ExplainText.BYTES, at.bytes().length() <= 0 ? "" : words.number(at.bytes().from()) + "–" + words.number(at.bytes().to() - 1));
    }
}
