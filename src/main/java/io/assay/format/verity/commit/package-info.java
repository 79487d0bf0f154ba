// SPDX-License-Identifier: Apache-2.0
/**
 * Idempotency ids and commitment proofs (COMPLIANCE.md, Transaction Idempotency; VerityDB specification, section 1.15). No hash of the chain covers
 * an id: ids are as good as what covers the whole file.
 */
package io.assay.format.verity.commit;
