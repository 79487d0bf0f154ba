// SPDX-License-Identifier: Apache-2.0
package io.assay.format.envelope.tsp;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** The questions put to a time-stamp. */
enum TspQuestion implements Question.Defined {
    FORM("tsp.form", Axis.TIME, "RFC 3161 section 2.4.2"),
    ANSWER("tsp.answer", Axis.TIME, "RFC 3161 sections 2.2 and 2.4.2"),
    IMPRINT("tsp.imprint", Axis.INTEGRITY, "RFC 3161 section 2.4.2"),
    SIGNATURE("tsp.signature", Axis.TIME, "RFC 3161 section 2.4.1, RFC 5816, RFC 5652 section 5.6"),
    AUTHORITY("tsp.authority", Axis.AUTHENTICITY, "RFC 3161 sections 2.3 and 4, RFC 5280 section 6");

    private final Definition definition;

    TspQuestion(String id, Axis axis, String source) {
        this.definition = new Definition(new CheckId(id), axis, source);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
