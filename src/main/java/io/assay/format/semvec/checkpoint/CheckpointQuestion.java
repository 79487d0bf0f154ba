// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.checkpoint;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of a replay checkpoint. */
enum CheckpointQuestion implements Question.Defined {
    FORM("semvec.checkpoint.form", Axis.INTEGRITY),
    PROFILE("semvec.checkpoint.profile", Axis.INTEGRITY),
    STATE("semvec.checkpoint.state", Axis.INTEGRITY),
    ANCHOR("semvec.checkpoint.anchor", Axis.AUTHENTICITY);

    private final Definition definition;

    CheckpointQuestion(String id, Axis axis) {
        this.definition = new Definition(new CheckId(id), axis, "profile assay-semvec-checkpoint/1");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
