// SPDX-License-Identifier: Apache-2.0
/**
 * The projection store {@code projections.db} of generations B and C, which both write the same magics (VerityDB specification, sections 2.5 and
 * 3.1).
 *
 * <p>A pass proves that the file is the one whose digest the auditor pinned, that the CRC-32 of every page holds, and that page 0 names only pages
 * that are there. It does not prove that the tables are what the log gives: the applied hash that could say so is written as zeros, and no code of
 * the producer sets it. What the pages hold behind their headers is not read.
 */
package io.assay.format.verity.craton.projection;
