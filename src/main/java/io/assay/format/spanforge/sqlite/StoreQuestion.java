// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.sqlite;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of an event store beyond what is asked of every chain of events. */
public enum StoreQuestion implements Question.Defined {
    /** Is the database whole and as the producer makes it? */
    FILE("spanforge.sqlite.file", Axis.INTEGRITY),
    /** Do the columns say what the signed JSON says? */
    COLUMNS("spanforge.sqlite.columns", Axis.INTEGRITY),
    /** Is no row missing? */
    ROWS("spanforge.sqlite.rows", Axis.COMPLETENESS);

    private final Definition definition;

    StoreQuestion(String id, Axis axis) {
        this.definition = new Definition(new CheckId(id), axis, "Spanforge specification, section 4");
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
