// SPDX-License-Identifier: Apache-2.0
/**
 * Replay checkpoints: a state and the digest of the events that led to it (profile {@code assay-semvec-checkpoint/1}).
 *
 * <p>A pass shows that the checkpoint is the one the auditor holds. Alone it shows only that it agrees with itself: anyone can make one. What it
 * says of a store is asked of the store.
 */
package io.assay.format.semvec.checkpoint;
