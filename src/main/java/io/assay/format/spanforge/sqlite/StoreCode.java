// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.sqlite;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in an event store beyond what can be found in every chain of events. */
public enum StoreCode implements FindingCode.Defined {
    /** Arguments: the column. */
    COLUMN_MISMATCH("column-mismatch", Axis.INTEGRITY, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: number of missing rows, first and last missing id. */
    ROWID_GAP("rowid-gap", Axis.COMPLETENESS, SubIndication.ASSAY_SEQUENCE_GAP, Weight.FAIL),
    /** Arguments: highest id ever given, highest id present. */
    SEQUENCE("sequence", Axis.COMPLETENESS, SubIndication.ASSAY_SEQUENCE_GAP, Weight.FAIL),
    /** Bytes of an event that the table does not hold any more. Arguments: why nobody reads them. */
    RESIDUE("residue", Axis.COMPLETENESS, SubIndication.ASSAY_SEQUENCE_GAP, Weight.WARN),
    /** What SQLite complains about. */
    CORRUPT("corrupt", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    /** Something in the schema that the producer does not make. Arguments: its name. */
    SCHEMA("schema", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.WARN),
    /** Part of the state stands only in the write-ahead log. Arguments: rows with the log, rows without it. */
    WAL_PENDING("wal-pending", Axis.INTEGRITY, SubIndication.ASSAY_TAIL_UNANCHORED, Weight.WARN),
    /** A transaction did not end; its journal was replayed on a private copy, or not at all. Arguments: 1 replayed, 0 not. */
    JOURNAL("journal", Axis.INTEGRITY, SubIndication.ASSAY_TAIL_UNANCHORED, Weight.WARN);

    private final Definition definition;

    StoreCode(String name, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("spanforge.sqlite." + name, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
