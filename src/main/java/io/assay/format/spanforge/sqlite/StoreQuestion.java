// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.sqlite;

import io.assay.check.Axis;
import io.assay.check.CheckId;
import io.assay.check.Question;

/** What is asked of an event store beyond what is asked of every chain of events. */
public enum StoreQuestion implements Question {
    /** Is the database whole and as the producer makes it? */
    FILE("spanforge.sqlite.file", Axis.INTEGRITY),
    /** Do the columns say what the signed JSON says? */
    COLUMNS("spanforge.sqlite.columns", Axis.INTEGRITY),
    /** Is no row missing? */
    ROWS("spanforge.sqlite.rows", Axis.COMPLETENESS);

    private final CheckId id;
    private final Axis axis;

    StoreQuestion(String id, Axis axis) {
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
        return "Spanforge specification, section 4";
    }
}
