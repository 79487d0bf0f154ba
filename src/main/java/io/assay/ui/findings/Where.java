// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.findings;

import io.assay.evidence.Locator;
import io.assay.ui.support.Shorten;
import io.assay.ui.support.Words;
import java.util.StringJoiner;

/** A place in the evidence in the few words of a table column or a breadcrumb. */
public final class Where {
    private static final int ENTRY = 28;
    private static final int EVENT = 18;

    private Where() {}

    /** Entry, then line or position or event, then field; what is absent is left out. */
    public static String of(Locator at, Words words) {
        var parts = new StringJoiner(" · ");
        if (!at.entry().isEmpty()) {
            parts.add(Shorten.middle(Shorten.fileName(at.entry()), ENTRY));
        }
        if (at.line() >= 0) {
            parts.add(words.say(FindingsText.WHERE_LINE, words.number(at.line())));
        } else if (at.position() >= 0) {
            parts.add(words.say(FindingsText.WHERE_POSITION, words.number(at.position())));
        } else if (!at.eventId().isEmpty()) {
            parts.add(words.say(FindingsText.WHERE_EVENT, Shorten.middle(at.eventId(), EVENT)));
        }
        if (!at.field().isEmpty()) {
            parts.add(at.field());
        }
        return parts.length() == 0 ? words.say(FindingsText.WHERE_WHOLE) : parts.toString();
    }
}
