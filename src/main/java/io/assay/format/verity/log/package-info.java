// SPDX-License-Identifier: Apache-2.0
/**
 * The segment log of one stream as evidence (specification "verity", sections 2 and 3): one directory {@code <stream id>} with
 * {@code segment_NNNNNN.log}, {@code .idx}, {@code .idx.wal} and {@code manifest.json}, or one such file alone.
 *
 * <p>What a pass proves: every record is whole, links to the one before by SHA-256 over its kind and its uncompressed payload, and the last
 * one is the one that an anchor from outside the log names; so no record up to there was changed, removed, added or moved.
 *
 * <p>What it does not prove: who wrote the records and when (there is neither signer, actor nor time in a record), that the producer recorded
 * the truth, or that no other stream existed. Without an anchor the chain only agrees with itself: whoever can write the files can rebuild
 * it, so there is no pass. Layout L0 has no chain at all.
 */
package io.assay.format.verity.log;
