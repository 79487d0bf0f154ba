// SPDX-License-Identifier: Apache-2.0
/**
 * Encryption at rest (COMPLIANCE.md, Per-Tenant Encryption; VerityDB specification, section 1.14): keys wrapped by keys, AES-256-GCM payloads,
 * nonces that must never serve twice, and keys that were destroyed. That a key was destroyed everywhere cannot be shown by any file.
 */
package io.assay.format.verity.crypt;
