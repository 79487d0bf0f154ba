// SPDX-License-Identifier: Apache-2.0
/**
 * The proof of one event of a VerityDB export, taken out of it: up to the nearest trusted seal, up to a pinned head, or along the Merkle tree to the
 * root that the export's proof signs (COMPLIANCE.md; profile assay-vdb/1, sections 1.2, 1.4, 1.6, 1.7).
 */
package io.assay.format.verity.prove;
