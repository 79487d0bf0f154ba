// SPDX-License-Identifier: Apache-2.0
/**
 * Deterministic replay of a user's events: a state by a documented fold, a digest over everything the events say, and the derived views.
 *
 * <p>That a replay gives the same bits as a checkpoint shows that the events are those the checkpoint was made from. It shows nothing about
 * the producer's own vector, whose update is not public, and nothing about events before anybody took a checkpoint.
 */
package io.assay.format.semvec.fold;
