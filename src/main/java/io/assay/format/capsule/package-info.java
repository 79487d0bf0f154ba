// SPDX-License-Identifier: Apache-2.0
/**
 * Capsules: the proof of one event by itself, as Assay exports it ({@code assay.capsule/1}).
 *
 * <p>A pass shows that the event whose values stand in the first step is the one that a pinned key sealed, or that leads to a hash that the auditor
 * pinned. It does not show what happened before or after it, nor who did it: the labels say what the evidence says and nothing binds them.
 */
package io.assay.format.capsule;
