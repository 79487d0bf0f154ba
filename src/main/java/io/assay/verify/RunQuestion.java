// SPDX-License-Identifier: Apache-2.0
package io.assay.verify;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** The question that the engine itself puts to every piece of evidence. */
public enum RunQuestion implements Question {
    /** Were the files the same, by size, times and identity (or by digest), before and after reading? */
    CUSTODY("custody.unchanged", Axis.CUSTODY, "ISO/IEC 27037:2012, 7.1.3.1");

    private final CheckId id;
    private final Axis axis;
    private final String source;

    RunQuestion(String id, Axis axis, String source) {
        this.id = new CheckId(id);
        this.axis = axis;
        this.source = source;
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
        return source;
    }
}
