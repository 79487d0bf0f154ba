// SPDX-License-Identifier: Apache-2.0
package io.assay.format.capsule;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of a capsule. */
enum CapsuleQuestion implements Question.Defined {
    FORM("capsule.form", Axis.INTEGRITY),
    STEPS("capsule.steps", Axis.INTEGRITY),
    SEAL("capsule.seal", Axis.AUTHENTICITY);

    private final Definition definition;

    CapsuleQuestion(String id, Axis axis) {
        this.definition = new Definition(new CheckId(id), axis, "profile assay.capsule/1");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
