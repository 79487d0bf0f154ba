// SPDX-License-Identifier: Apache-2.0
package io.assay.report.annex;

import io.assay.check.Key;
import java.util.Locale;

/** The phrases of the sections on coverage and on states. */
public enum AnnexText implements Key {
    NOT_COUNTED, NO_CLAUSE,
    /** Arguments: first day, last day. */
    PERIOD, NO_PERIOD, COUNTED, WHOLE_RUN,
    /** Arguments: name, evidenced, clauses. */
    FRAMEWORK,
    /** Arguments: edition. */
    EDITION,
    /** Arguments: name. */
    CLAUSES_OF, COL_CLAUSE, COL_STATE, COL_COUNTED, COL_FROM_TO, COL_ISSUER, COL_GAP,
    /** Arguments: status, count. */
    ISSUER,
    /** Arguments: status, count. */
    RULE,
    /** Arguments: day. */
    GAP_SINCE,
    /** Arguments: reasons. */
    LEFT_OUT,
    /** Arguments: first day, last day. */
    HOLE,
    /** Arguments: stretches of days, 1 where there are more, how many. */
    HOLES,
    /** Arguments: types, producer, how many. */
    CLOSE_MORE,
    /** Arguments: what has to pass, producer. */
    CLOSE_PROPERTY, MATRIX_ONLY,
    BRIEF, FRAMEWORKS, COL_FRAMEWORK, COL_CLAUSES, NO_REQUEST,
    /** Arguments: artefact, point. */
    AT,
    /** Arguments: position. */
    POINT_POSITION,
    /** Arguments: instant. */
    POINT_TIME, POINT_END, NO_STATE, FACT_REACHED, FACT_EVENTS,
    /** Arguments: events, verified. */
    EVENTS_OF, FACT_OUTCOME, FACT_DIGEST, NOTHING_BEFORE,
    /** Arguments: artefact. */
    FIELDS_OF, COL_FIELD, COL_VALUE,
    /** Arguments: printed, all. */
    FIELDS_LEFT, FIELDS_WITHHELD, REBUILD;

    @Override
    public String key() {
        return "annex." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
