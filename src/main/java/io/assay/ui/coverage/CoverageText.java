// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import io.assay.coverage.ClauseState;
import io.assay.ui.support.Word;

/** The words of the coverage screen. */
public enum CoverageText implements Word {
    COVERAGE, NONE, NONE_WHY, NO_CLAUSES, NO_CLAUSES_WHY, NO_MATCH, CLEAR, CANCELLED, CANCELLED_WHY, REFUSED, AGAIN, CANCEL,
    WORKING,
    SCOPE, SCOPE_CASE, SCOPE_ARTEFACT, FRAMEWORK, FRAMEWORKS_ALL, FILTER, PERIOD_FROM, PERIOD_TO, PERIOD_BAD, PERIOD, DAY_FORM,
    STATES, WHY_CONTRADICTED, WHY_NOT_EVIDENCED, WHY_PARTLY_EVIDENCED, WHY_NOT_EVIDENCEABLE, WHY_NOT_ASSESSED, WHY_EVIDENCED,
    VIEW, VIEW_MATRIX, VIEW_CLAIMS, VIEW_GAPS, VIEW_EVIDENCE, VIEW_TIME, VIEW_TREEMAP, VIEW_SPLIT, VIEW_CHANGES, NO_CLAIMS,
    SYSTEMS_ALL, TENANTS_ALL, MODELS_ALL, CATALOGUE_ADD, CATALOGUE_DROP, CATALOGUE_BAD,
    /** Arguments: evidenced, all. */
    SUM,
    /** Arguments: clauses shown. */
    CLAUSES,
    /** Arguments: framework, clause, title, state, count. */
    SPOKEN_CELL,
    /** Arguments: how many, state, why. */
    SPOKEN_CARD,
    EXPORT, COPY_TABLE, SAVE_CSV, SAVE_JSON, SAVE_OSCAL, SAVE_SVG, SAVE_PNG, SAVE_TITLE,
    /** Arguments: file. */
    WRITTEN,
    COLUMN_STATE, COLUMN_FRAMEWORK, COLUMN_CLAUSE, COLUMN_TITLE, COLUMN_COUNT, COLUMN_CLOSES, COLUMN_SINCE, COLUMN_COST, COLUMN_GAPS_CLOSED,
    COLUMN_EVIDENCE, COLUMN_PRODUCER, COLUMN_CLAUSES, COLUMN_OPEN, COLUMN_WHICH, PROPERTY,
    CHOOSE, CHOOSE_WHY, EVENTS, NEEDED, SEEN, VERIFIED, SOURCES, LEFT_OUT, LAST_DAY, NO_RULE,
    TIME, FIRST, LAST, FRESHNESS,
    /** Arguments: days. */
    FRESH_DAYS,
    HOLES, HOLE_MORE,
    /** Arguments: from, to, days. */
    HOLE,
    /** Arguments: day. */
    UNTIL,
    /** Arguments: first day, last day, fill. */
    STRETCH, GAP_SINCE, AS_INSTANT, LIST_EVENTS, COST,
    /** Arguments: how many, types, producer. */
    RULE,
    ASSURANCE, ISSUER, ISSUER_SAYS, ISSUER_RULE, OURS, COMPARED, SAYS_NOTHING, CLOSES,
    CORRECTION, SOURCE, NOTE, LINKS, COMMAND, COPY;

    static CoverageText why(ClauseState state) {
        return valueOf("WHY_" + state.name());
    }
}
