// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.projection;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of a projection store. */
enum ProjectionQuestion implements Question.Defined {
    HEADER("header", Axis.INTEGRITY), PAGES("pages", Axis.INTEGRITY), LOG("log", Axis.CLAIMS), ORIGIN("origin", Axis.COMPLETENESS);

    private final Definition definition;

    ProjectionQuestion(String id, Axis axis) {
        this.definition = new Definition(new CheckId("craton.projection." + id), axis, "VerityDB specification, section 2.5");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
