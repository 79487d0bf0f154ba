// SPDX-License-Identifier: Apache-2.0
/**
 * The proof file of an export (COMPLIANCE.md, Proof Structure; VerityDB specification, section 1.7) and what it says of the events, the file
 * and itself.
 */
package io.assay.format.verity.proof;
