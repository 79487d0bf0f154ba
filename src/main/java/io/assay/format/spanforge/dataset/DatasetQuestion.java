// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dataset;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of a data set report. */
public enum DatasetQuestion implements Question.Defined {
    FORM("spanforge.dataset.report.form", Axis.INTEGRITY),
    METRICS("spanforge.dataset.report.metrics", Axis.CLAIMS),
    SIGNATURE("spanforge.dataset.report.signature", Axis.AUTHENTICITY);

    private final Definition definition;

    DatasetQuestion(String id, Axis axis) {
        this.definition = new Definition(new CheckId(id), axis, "Spanforge specification, section 11");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
