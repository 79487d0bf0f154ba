// SPDX-License-Identifier: Apache-2.0
package io.assay.report.view;

import io.assay.check.Key;
import java.util.Locale;

/** The titles of columns, and the sentences in them. */
public enum ViewText implements Key {
    FRAMEWORK, CLAUSE, TITLE, STATE, VERIFIED, NEEDED, EVENTS, FIRST, LAST, SOURCES, SINCE, REASONS, CLOSES, COST, LINKS, ISSUER_STATUS, ISSUER_COUNT,
    RULE_STATUS, RULE_COUNT, COMPARISON, EVIDENCE, PRODUCER, GAPS_CLOSED, OPEN, CLAUSES, FROM, TO, FILL, DAYS, COLUMN, BEFORE, AFTER,
    VERIFIED_BEFORE, VERIFIED_AFTER, CHANGE, COUNTS, REASON, TYPE, TIME, ID, STANDING, ARTEFACT, ENTRY, LINE, POSITION, BYTE_FROM, BYTE_TO,
    MISNAMED,
    /** Arguments: producer, what it says, what it should have named. */
    MISNAMED_AS,
    /** Arguments: clause, relation. */
    LINKED,
    /** Arguments: reason, how many. */
    REASON_COUNT;

    @Override
    public String key() {
        return "view." + column();
    }

    /** The stable name in CSV and JSON, such as {@code gaps_closed}. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
