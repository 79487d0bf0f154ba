// SPDX-License-Identifier: Apache-2.0
/**
 * Sealed checkpoints (COMPLIANCE.md, Cryptographic Sealing; VerityDB specification, section 1.4): who signed them, whether that key is pinned and
 * was in force, whether they fit the log, how far they reach, and who attested them from outside.
 */
package io.assay.format.verity.seal;
