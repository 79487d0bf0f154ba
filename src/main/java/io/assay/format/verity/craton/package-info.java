// SPDX-License-Identifier: Apache-2.0
/**
 * VerityDB and Craton, generation B (specification "verity", section 2): the words for their segment logs, and the superblock of a replica.
 *
 * <p>What a pass proves: for a log, see the package {@code log}. A superblock carries a CRC-32 only: that its copies agree proves that they
 * were written whole, not who wrote them; it passes only where the auditor pinned the digest of the file.
 *
 * <p>What it does not prove: that the state a superblock names ever existed, or that it is the newest one there was.
 */
package io.assay.format.verity.craton;
