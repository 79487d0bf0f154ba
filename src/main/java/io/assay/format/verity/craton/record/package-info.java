// SPDX-License-Identifier: Apache-2.0
/**
 * The records of generation B that its server keeps beside the log: audit records of the tools, the ledger of consents and the ledger of exports, as
 * the JSON that serde writes (VerityDB specification, section 2.8).
 *
 * <p>A pass proves that the file is the one whose digest the auditor pinned, and that its records are of their form and do not contradict themselves.
 * It does not prove who wrote them, that they are true, or that none is missing: nothing signs, hashes or chains them, and the audit records live in
 * memory, where the oldest tenth is dropped as soon as there are ten thousand.
 */
package io.assay.format.verity.craton.record;
