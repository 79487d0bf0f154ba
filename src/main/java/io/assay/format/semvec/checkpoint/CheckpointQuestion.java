// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.checkpoint;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of a replay checkpoint. */
enum CheckpointQuestion implements Question {
    FORM("semvec.checkpoint.form", Axis.INTEGRITY),
    PROFILE("semvec.checkpoint.profile", Axis.INTEGRITY),
    STATE("semvec.checkpoint.state", Axis.INTEGRITY),
    ANCHOR("semvec.checkpoint.anchor", Axis.AUTHENTICITY);

    private final CheckId id;
    private final Axis axis;

    CheckpointQuestion(String id, Axis axis) {
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
        return "profile assay-semvec-checkpoint/1";
    }
}
