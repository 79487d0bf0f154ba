// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** The questions that the engine itself puts to evidence of every kind. */
public enum RunQuestion implements Question.Defined {
    /** Were the files the same, by size, times and identity (or by digest), before and after reading? */
    CUSTODY("custody.unchanged", Axis.CUSTODY, "ISO/IEC 27037:2012, 7.1.3.1"),
    /** Could it be told what it is? Asked only where a limit or a closed folder stood in the way. */
    RECOGNISED("evidence.recognised", Axis.INTEGRITY, "Assay, limits of recognition"),
    /** Is it what the auditor pinned of it earlier? Asked only where something is pinned. */
    PINNED("evidence.pinned", Axis.COMPLETENESS, "Assay, anchors of kind pinned-state");

    private final Definition definition;

    RunQuestion(String id, Axis axis, String source) {
        this.definition = new Definition(new CheckId(id), axis, source);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
