// SPDX-License-Identifier: Apache-2.0
/**
 * Reads the binary segment logs of VerityDB, Craton and Kimberlite, generations B and C (specification "verity", sections 2.1 to 2.4 and 3.1,
 * 3.2): five layouts of one idea, told apart by their bytes, because no log carries a magic or a version.
 *
 * <p>Everything here answers where the records are and what bytes they hold; whether that is as it should be is asked in the package
 * {@code log}. Nothing holds more of a log than one stretch of about a megabyte; records beyond that are read in pieces.
 */
package io.assay.format.verity.segment;
