// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.snapshot;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of a snapshot of the producer’s engine. */
enum SnapshotQuestion implements Question.Defined {
    FORM("form", Axis.INTEGRITY), CHECKSUM("checksum", Axis.INTEGRITY), DIMENSION("dimension", Axis.INTEGRITY), FIGURES("figures", Axis.CLAIMS),
    SIGNED("signed", Axis.AUTHENTICITY);

    private final Definition definition;

    SnapshotQuestion(String id, Axis axis) {
        this.definition = new Definition(new CheckId("semvec.snapshot." + id), axis, "semvec export_session, to_dict");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
