// SPDX-License-Identifier: Apache-2.0
/**
 * What a log admits to have lost (COMPLIANCE.md, Recovery Audit Trail; VerityDB specification, section 1.12), what the auditor saw of it earlier,
 * and whether the two agree. Nothing signs recovery records: they are the producer's word.
 */
package io.assay.format.verity.recovery;
