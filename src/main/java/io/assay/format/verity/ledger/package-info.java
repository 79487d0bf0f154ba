// SPDX-License-Identifier: Apache-2.0
/**
 * Puts all questions of generation A to one log, whatever it was read from: an export or a tenant of a store.
 *
 * <p>A pass proves that the events agree with one another and with the seals that a pinned key made, as far as the farthest seal reaches; with a
 * signed proof, that the export is what the pinned export key signed, who did what included. It does not prove that the producer logged
 * everything, that its clock was right, or that holds, policies and recovery records, which nothing signs, are complete.
 */
package io.assay.format.verity.ledger;
