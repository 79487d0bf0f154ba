// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

/** What can be wrong with a segment log; each generation has a code of its own for each fault that it knows. */
public enum LogFault {
    /** Arguments: offset. */
    CRC,
    /** Arguments: offset. */
    CHAIN,
    /** Arguments: offset found, offset expected. */
    SEQUENCE,
    /** Arguments: offset of the incomplete record, bytes that are there. */
    TORN_TAIL,
    /** Arguments: offset, kind. */
    RECORD_KIND,
    /** Arguments: offset, what is stated otherwise. */
    CHECKPOINT_RECORD,
    /** Arguments: which fault by its ordinal, a number that belongs to it. */
    INDEX,
    /** Arguments: which fault by its ordinal, a number that belongs to it. */
    ANCHOR,
    /** Arguments: offset. */
    START_SENTINEL,
    /** Arguments: offset. */
    END_SENTINEL,
    /** Arguments: offset, reason. */
    DECOMPRESS,
    /** Arguments: segment, member. */
    MANIFEST
}
