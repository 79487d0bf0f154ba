// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log;

import io.assay.check.Axis;
import io.assay.check.FindingCode;
import io.assay.check.SubIndication;
import io.assay.check.Weight;

/** What can be found in a signed event log. */
public enum LogCode implements FindingCode.Defined {
    /** Arguments: fault. */
    PARSE("parse", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.FAIL),
    BOM("bom", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.WARN),
    /** Arguments: name, path of the object. */
    DUPLICATE_KEY("duplicate-key", Axis.INTEGRITY, SubIndication.ASSAY_CONTAINER_AMBIGUOUS, Weight.FAIL),
    NONCANONICAL_LINE("noncanonical-line", Axis.INTEGRITY, SubIndication.FORMAT_FAILURE, Weight.INFO),
    /** Arguments: name. */
    UNKNOWN_FIELD("unknown-field", Axis.INTEGRITY, SubIndication.ASSAY_UNSUPPORTED, Weight.WARN),
    CHECKSUM("checksum", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.FAIL),
    /** The checksum is that of the payload with names sorted by number. */
    INTEGER_NAMES("integer-names", Axis.INTEGRITY, SubIndication.HASH_FAILURE, Weight.INFO),
    SIGNATURE("signature", Axis.AUTHENTICITY, SubIndication.SIG_CRYPTO_FAILURE, Weight.FAIL),
    UNSIGNED("unsigned", Axis.AUTHENTICITY, SubIndication.ASSAY_KEY_SECRET_NEEDED, Weight.INDETERMINATE),
    LINK("link", Axis.INTEGRITY, SubIndication.ASSAY_CHAIN_BREAK, Weight.FAIL),
    /** Arguments: 1 where it names a predecessor, 0 where the name is empty. */
    HEAD("head", Axis.COMPLETENESS, SubIndication.ASSAY_HEAD_UNANCHORED, Weight.FAIL),
    RESTART("restart", Axis.COMPLETENESS, SubIndication.ASSAY_CHAIN_BREAK, Weight.FAIL),
    EMPTY("empty", Axis.COMPLETENESS, SubIndication.FORMAT_FAILURE, Weight.INDETERMINATE),
    /** The pinned head of the chain is not there, or differs. Arguments: count of the anchor, number of events. */
    ANCHOR("anchor", Axis.COMPLETENESS, SubIndication.ASSAY_TAIL_UNANCHORED, Weight.FAIL),
    TOMBSTONE("tombstone", Axis.COMPLETENESS, SubIndication.ASSAY_DECLARED_LOSS, Weight.INFO),
    TIMESTAMP_ORDER("timestamp-order", Axis.TIME, SubIndication.TIMESTAMP_ORDER_FAILURE, Weight.FAIL),
    ULID_TIME_SKEW("ulid-time-skew", Axis.TIME, SubIndication.ASSAY_CLAIM_CONTRADICTED, Weight.FAIL),
    /** Arguments: id of the key supplied. */
    ROTATION_HASH("rotation-hash", Axis.AUTHENTICITY, SubIndication.ASSAY_KEY_MISMATCH, Weight.INDETERMINATE),
    ROTATION_NO_HASH("rotation-no-hash", Axis.AUTHENTICITY, SubIndication.ASSAY_KEY_MISMATCH, Weight.INFO),
    ROTATION_EVENT_UNSIGNED("rotation-event-unsigned", Axis.AUTHENTICITY, SubIndication.ASSAY_CHAIN_BREAK, Weight.WARN),
    /** Arguments: id of the key that fits, number of events in a row. */
    SEGMENT_KEY("segment-key", Axis.AUTHENTICITY, SubIndication.ASSAY_KEY_MISMATCH, Weight.WARN);

    private final Definition definition;

    LogCode(String name, Axis axis, SubIndication subIndication, Weight weight) {
        this.definition = new Definition("spanforge.chain." + name, axis, subIndication, weight);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
