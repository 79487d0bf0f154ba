// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

/** What is asked of a segment log; each generation has a question of its own for each aspect that it knows. */
public enum LogAspect {
    /** Does the CRC-32 of every record hold, and its start marker? */
    CHECKSUMS,
    /** Is every record complete to its end? */
    WHOLENESS,
    /** Is every record of a kind that exists? */
    KINDS,
    /** Does every compressed payload give back what was compressed? */
    COMPRESSION,
    /** Does every record name the hash of the one before? */
    LINKS,
    /** Do the offsets follow one another? */
    OFFSETS,
    /** Do checkpoint records state the chain hash and the count that are there? */
    CHECKPOINTS,
    /** Does the index list the records that are there? */
    INDEX,
    /** Does the manifest list the segments that are there? */
    MANIFEST,
    /** Is the end of the log the one that an anchor names? */
    HEAD
}
