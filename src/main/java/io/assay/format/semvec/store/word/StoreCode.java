// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.word;

import static io.assay.check.SubIndication.ASSAY_CHAIN_BREAK;
import static io.assay.check.SubIndication.ASSAY_CLAIM_CONTRADICTED;
import static io.assay.check.SubIndication.ASSAY_DECLARED_LOSS;
import static io.assay.check.SubIndication.ASSAY_DUPLICATE;
import static io.assay.check.SubIndication.ASSAY_HEAD_RETAINED;
import static io.assay.check.SubIndication.ASSAY_SEQUENCE_GAP;
import static io.assay.check.SubIndication.ASSAY_TAIL_UNANCHORED;
import static io.assay.check.SubIndication.ASSAY_UNSUPPORTED;
import static io.assay.check.SubIndication.FORMAT_FAILURE;
import static io.assay.check.SubIndication.HASH_FAILURE;
import static io.assay.check.SubIndication.SIGNED_DATA_NOT_FOUND;
import static io.assay.check.SubIndication.TIMESTAMP_ORDER_FAILURE;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in an event store (catalogue of codes, section semvec). */
public enum StoreCode implements FindingCode.Defined {
    /** Arguments: schema. */
    PROFILE_APPLIED("profile-applied", Axis.INTEGRITY, ASSAY_UNSUPPORTED, Weight.INFO),
    /** Arguments: table. */
    SCHEMA_MAPPED("schema-mapped", Axis.INTEGRITY, ASSAY_UNSUPPORTED, Weight.WARN),
    /** Arguments: tables. */
    SCHEMA_UNKNOWN("schema-unknown", Axis.INTEGRITY, ASSAY_UNSUPPORTED, Weight.INDETERMINATE),
    SESSION_DATABASE("session-database", Axis.INTEGRITY, ASSAY_UNSUPPORTED, Weight.INDETERMINATE),
    NOT_SQLITE("not-sqlite", Axis.INTEGRITY, FORMAT_FAILURE, Weight.INDETERMINATE),
    /** Arguments: what SQLite says. */
    CORRUPT("corrupt", Axis.INTEGRITY, FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: events with the log, events without. */
    WAL_PENDING("wal-pending", Axis.CUSTODY, ASSAY_TAIL_UNANCHORED, Weight.WARN),
    JOURNAL_PENDING("journal-pending", Axis.CUSTODY, ASSAY_TAIL_UNANCHORED, Weight.WARN),
    /** Arguments: key. */
    META_MISMATCH("meta-mismatch", Axis.INTEGRITY, ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** A table of the schema that the store declares is not there; arguments: its name. */
    TABLE_ABSENT("table-absent", Axis.COMPLETENESS, SIGNED_DATA_NOT_FOUND, Weight.WARN),
    /** Arguments: event id, how often, first number. */
    EVENT_DUPLICATE_ID("event-duplicate-id", Axis.INTEGRITY, ASSAY_DUPLICATE, Weight.FAIL),
    /** Arguments: column. */
    EVENT_MALFORMED("event-malformed", Axis.INTEGRITY, FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: first number, last number, how many. */
    SEQ_GAP_UNACCOUNTED("seq-gap-unaccounted", Axis.COMPLETENESS, ASSAY_SEQUENCE_GAP, Weight.FAIL),
    /** Arguments: how many. */
    SEQ_GAP_ACCOUNTED("seq-gap-accounted", Axis.COMPLETENESS, ASSAY_DECLARED_LOSS, Weight.INFO),
    /** Arguments: table. */
    SEQUENCE_REWOUND("sequence-rewound", Axis.COMPLETENESS, ASSAY_SEQUENCE_GAP, Weight.FAIL),
    TIME_REGRESSION("time-regression", Axis.TIME, TIMESTAMP_ORDER_FAILURE, Weight.WARN),
    TIME_FUTURE("time-future", Axis.TIME, TIMESTAMP_ORDER_FAILURE, Weight.WARN),
    META_NOT_JSON("meta-not-json", Axis.INTEGRITY, FORMAT_FAILURE, Weight.WARN),
    EMBEDDING_DTYPE("embedding-dtype", Axis.INTEGRITY, FORMAT_FAILURE, Weight.FAIL),
    EMBEDDING_LENGTH("embedding-length", Axis.INTEGRITY, FORMAT_FAILURE, Weight.FAIL),
    DIM_MISMATCH("dim-mismatch", Axis.INTEGRITY, FORMAT_FAILURE, Weight.FAIL),
    EMBEDDING_NONFINITE("embedding-nonfinite", Axis.INTEGRITY, FORMAT_FAILURE, Weight.FAIL),
    EMBEDDING_OVERFLOW("embedding-overflow", Axis.INTEGRITY, FORMAT_FAILURE, Weight.FAIL),
    /** Arguments: user, events folded. */
    REPLAY_STATE_MISMATCH("replay-state-mismatch", Axis.INTEGRITY, HASH_FAILURE, Weight.FAIL),
    /** Arguments: user, events folded. */
    REPLAY_STREAM_MISMATCH("replay-stream-mismatch", Axis.INTEGRITY, HASH_FAILURE, Weight.FAIL),
    /** Arguments: user, number named, highest number. */
    REPLAY_CHECKPOINT_BEYOND_END("replay-checkpoint-beyond-end", Axis.COMPLETENESS, ASSAY_HEAD_RETAINED, Weight.FAIL),
    /** Arguments: user, events folded. */
    REPLAY_CHECKPOINT_SUPERSEDED("replay-checkpoint-superseded", Axis.COMPLETENESS, ASSAY_DECLARED_LOSS, Weight.INFO),
    /** Arguments: users without, users. */
    UNANCHORED("unanchored", Axis.COMPLETENESS, ASSAY_TAIL_UNANCHORED, Weight.INDETERMINATE),
    /** Arguments: how many, days, the oldest. */
    RETENTION_OVERDUE("retention-overdue", Axis.CLAIMS, ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    /** Arguments: cutoff, days. */
    RETENTION_DELETED_TOO_EARLY("retention-deleted-too-early", Axis.CLAIMS, ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    /** Arguments: count recorded, numbers listed. */
    RETENTION_AUDIT_COUNT_MISMATCH("retention-audit-count-mismatch", Axis.CLAIMS, ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    AUDIT_CHAIN_BROKEN("audit-chain-broken", Axis.INTEGRITY, ASSAY_CHAIN_BREAK, Weight.FAIL),
    /** Arguments: first number missing, last. */
    AUDIT_ID_GAP("audit-id-gap", Axis.COMPLETENESS, ASSAY_SEQUENCE_GAP, Weight.FAIL),
    /** Arguments: column or member. */
    AUDIT_MALFORMED("audit-malformed", Axis.INTEGRITY, FORMAT_FAILURE, Weight.FAIL),
    AUDIT_LOG_ABSENT("audit-log-absent", Axis.COMPLETENESS, SIGNED_DATA_NOT_FOUND, Weight.WARN),
    /** Arguments: how many, the first. */
    AUDIT_DELETED_SEQ_STILL_PRESENT("audit-deleted-seq-still-present", Axis.CLAIMS, ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: the number. */
    AUDIT_DELETED_SEQ_NEVER_ASSIGNED("audit-deleted-seq-never-assigned", Axis.CLAIMS, ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: the number. */
    AUDIT_DELETED_SEQ_TWICE("audit-deleted-seq-twice", Axis.CLAIMS, ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: user. */
    FORGET_NO_CERT("forget-no-cert", Axis.CLAIMS, SIGNED_DATA_NOT_FOUND, Weight.WARN),
    /** Arguments: user, facts, checkpoints. */
    FORGET_DERIVED_DATA_LEFT("forget-derived-data-left", Axis.CLAIMS, ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: user, places, where the first lies. */
    FORGET_RESIDUE_BYTES("forget-residue-bytes", Axis.CLAIMS, ASSAY_CLAIM_CONTRADICTED, Weight.WARN),
    /** Arguments: column. */
    CERTIFICATE_COLUMN("certificate-column", Axis.INTEGRITY, ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: variable, its value, what the store shows. */
    CONFIGURATION_CONTRADICTED("configuration-contradicted", Axis.CLAIMS, ASSAY_CLAIM_CONTRADICTED, Weight.WARN);

    private final Definition definition;

    StoreCode(String code, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("semvec.store." + code, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
