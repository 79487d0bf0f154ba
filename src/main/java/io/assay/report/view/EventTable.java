// SPDX-License-Identifier: Apache-2.0
package io.assay.report.view;

import static io.assay.report.view.ViewText.ARTEFACT;
import static io.assay.report.view.ViewText.BYTE_FROM;
import static io.assay.report.view.ViewText.BYTE_TO;
import static io.assay.report.view.ViewText.COUNTS;
import static io.assay.report.view.ViewText.ENTRY;
import static io.assay.report.view.ViewText.ID;
import static io.assay.report.view.ViewText.LINE;
import static io.assay.report.view.ViewText.POSITION;
import static io.assay.report.view.ViewText.REASON;
import static io.assay.report.view.ViewText.STANDING;
import static io.assay.report.view.ViewText.TIME;
import static io.assay.report.view.ViewText.TYPE;

import io.assay.coverage.ClauseEvents;
import io.assay.coverage.ClauseEvents.Listed;
import io.assay.evidence.Locator;
import java.util.List;

/** The events of a clause as a table: each with its place down to the byte. */
public final class EventTable {
    private EventTable() {}

    /** In the order of the evidence. */
    public static Table of(ClauseEvents events) {
        return new Table("events", List.of(COUNTS, REASON, TYPE, TIME, ID, STANDING, ARTEFACT, ENTRY, LINE, POSITION, BYTE_FROM, BYTE_TO),
                events.listed().stream().map(EventTable::row).toList());
    }

    private static List<Object> row(Listed one) {
        Locator at = one.event().at();
        boolean bytes = at.bytes().length() > 0;
        return List.of(one.counts() ? "yes" : "no", one.reason(), one.event().type(), one.event().time(), one.event().id(),
                one.event().standing().name(), one.path(), at.entry(), at.line() < 0 ? "" : (Object) at.line(),
                at.position() == -1 ? "" : (Object) Long.toUnsignedString(at.position()), bytes ? (Object) at.bytes().from() : "",
                bytes ? (Object) at.bytes().to() : "");
    }
}
