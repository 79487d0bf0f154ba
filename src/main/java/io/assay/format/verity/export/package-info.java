// SPDX-License-Identifier: Apache-2.0
/**
 * Exports of VerityDB as its own document draws them (COMPLIANCE.md, Regulator-Friendly Exports), in the byte forms of profile assay-vdb/1: JSON
 * Lines, CSV or Parquet, with a proof and other files beside them. The producer publishes no such export: byte forms are the profile's.
 *
 * <p>A pass proves what {@link io.assay.format.verity.ledger} says, and that the file is the one its proof describes.
 */
package io.assay.format.verity.export;
