// SPDX-License-Identifier: Apache-2.0
/**
 * Event stores of VerityDB in SQLite: {@code __events}, {@code __checkpoints} and the tables beside them (the names of two of them are the seed
 * document's, the rest is profile assay-vdb/1, section 1.11). One chain for each tenant.
 *
 * <p>A pass proves what {@link io.assay.format.verity.ledger} says of each tenant's log. No signature covers actor, stream, operation or the other
 * columns that no event hash covers: a store always leaves them open.
 */
package io.assay.format.verity.store;
