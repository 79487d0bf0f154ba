// SPDX-License-Identifier: Apache-2.0
/**
 * Exports of generation B: what the tool that answers export requests gives out (VerityDB specification, section 2.7).
 *
 * <p>A pass proves that the file is the one whose digest the auditor pinned, and that its hash and figures fit its data. It does not prove where the
 * data come from: there is no signature, no chain and no proof, and the product’s own check of the hash looks at its length alone.
 */
package io.assay.format.verity.craton.export;
