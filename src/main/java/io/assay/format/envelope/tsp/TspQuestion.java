// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.tsp;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** The questions put to a time-stamp. */
enum TspQuestion implements Question {
    FORM("tsp.form", "RFC 3161 section 2.4.2"),
    ANSWER("tsp.answer", "RFC 3161 sections 2.2 and 2.4.2"),
    IMPRINT("tsp.imprint", "RFC 3161 section 2.4.2"),
    SIGNATURE("tsp.signature", "RFC 3161 section 2.4.1, RFC 5816, RFC 5652 section 5.6"),
    AUTHORITY("tsp.authority", "RFC 3161 sections 2.3 and 4, RFC 5280 section 6");

    private final CheckId id;
    private final String source;

    TspQuestion(String id, String source) {
        this.id = new CheckId(id);
        this.source = source;
    }

    @Override
    public CheckId id() {
        return id;
    }

    @Override
    public Axis axis() {
        return this == IMPRINT ? Axis.INTEGRITY : this == AUTHORITY ? Axis.AUTHENTICITY : Axis.TIME;
    }

    @Override
    public String source() {
        return source;
    }
}
