// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.check.Key;

/** What records show and do not show, as sentences of the verdict. */
public enum AuditText implements Key {
    /** Arguments: number of records. */
    SHOWS_RECORDS("spanforge.audit.shows.records"),
    SHOWS_SIGNED("spanforge.audit.shows.signed"),
    NOT_LINKED("spanforge.audit.not.linked"),
    NOT_END("spanforge.audit.not.end"),
    NOT_HOLDER("spanforge.audit.not.holder"),
    NOT_TIME("spanforge.audit.not.time"),
    NOT_FALLBACK("spanforge.fallback.not.order");

    private final String key;

    AuditText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
