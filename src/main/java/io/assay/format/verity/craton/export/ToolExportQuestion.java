// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.export;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of an export of generation B. */
enum ToolExportQuestion implements Question.Defined {
    FORM("form", Axis.INTEGRITY), CONTENT("content", Axis.INTEGRITY), FIGURES("figures", Axis.CLAIMS), ORIGIN("origin", Axis.COMPLETENESS);

    private final Definition definition;

    ToolExportQuestion(String id, Axis axis) {
        this.definition = new Definition(new CheckId("craton.export." + id), axis, "VerityDB specification, section 2.7");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
