// SPDX-License-Identifier: Apache-2.0
/**
 * Replication checkpoints of generations B and C (specification "verity", section 2.6): {@code checkpoint.json}, signed by several replicas,
 * and the log entries beside it, {@code log_entries.json}.
 *
 * <p>What a pass proves: as many replicas as the quorum demands, whose keys are pinned, signed this operation number, view, time and Merkle
 * root; and where the entries are at hand, they are the ones under that root.
 *
 * <p>What it does not prove: the content of a command beyond its CRC-32, for the root covers a command only through that, and anyone can find
 * another command with the same CRC; nor the time, which is the replicas' own.
 */
package io.assay.format.verity.replica;
