// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dataset;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of a data set report. */
public enum DatasetQuestion implements Question {
    FORM("spanforge.dataset.report.form", Axis.INTEGRITY),
    METRICS("spanforge.dataset.report.metrics", Axis.CLAIMS),
    SIGNATURE("spanforge.dataset.report.signature", Axis.AUTHENTICITY);

    private final CheckId id;
    private final Axis axis;

    DatasetQuestion(String id, Axis axis) {
        this.id = new CheckId(id);
        this.axis = axis;
    }

    @Override
    public CheckId id() {
        return id;
    }

    @Override
    public Axis axis() {
        return axis;
    }

    @Override
    public String source() {
        return "spanforge.md section 11";
    }
}
