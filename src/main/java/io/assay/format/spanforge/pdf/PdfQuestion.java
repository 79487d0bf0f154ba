// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.pdf;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of a PDF report. */
enum PdfQuestion implements Question.Defined {
    DIGEST("spanforge.pdf.digest", Axis.INTEGRITY),
    SIGNATURE("spanforge.pdf.signature", Axis.AUTHENTICITY);

    private final Definition definition;

    PdfQuestion(String id, Axis axis) {
        this.definition = new Definition(new CheckId(id), axis, "Spanforge specification, section 7");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
