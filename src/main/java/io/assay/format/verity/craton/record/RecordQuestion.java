// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of the records of generation B. */
enum RecordQuestion implements Question.Defined {
    FORM("form", Axis.INTEGRITY), CALLS("calls", Axis.CLAIMS), CONSENTS("consents", Axis.CLAIMS), EXPORTS("exports", Axis.CLAIMS),
    ORIGIN("origin", Axis.COMPLETENESS);

    private final Definition definition;

    RecordQuestion(String id, Axis axis) {
        this.definition = new Definition(new CheckId("craton.record." + id), axis, "VerityDB specification, section 2.8");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
