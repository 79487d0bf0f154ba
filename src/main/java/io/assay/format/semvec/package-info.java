// SPDX-License-Identifier: Apache-2.0
/**
 * Evidence of semvec deployments (semvec compliance guide): event stores, deletion certificates, user tokens, request logs, checkpoints.
 *
 * <p>The producer is closed: storage schema, certificate payload, claims and the joiner of signed requests are not public. Where this package
 * fixes what the guide leaves open it says <em>profile</em>, tries the alternatives, and reports which one was met.
 *
 * <p>What a pass proves: that the artefact agrees with itself and with what the auditor pinned (keys, checkpoints). What it does not prove:
 * that a store is complete. Whoever can write the store can rewrite it consistently; only a checkpoint held elsewhere tells.
 */
package io.assay.format.semvec;
