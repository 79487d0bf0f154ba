// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.pii;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of a document about personal data. */
enum PiiQuestion implements Question.Defined {
    FORM("spanforge.pii.form", Axis.INTEGRITY),
    FIGURES("spanforge.pii.figures", Axis.CLAIMS),
    SUBJECT("spanforge.pii.subject", Axis.CLAIMS),
    SIGNATURE("spanforge.pii.signature", Axis.AUTHENTICITY);

    private final Definition definition;

    PiiQuestion(String id, Axis axis) {
        this.definition = new Definition(new CheckId(id), axis, "Spanforge specification, section 10");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
