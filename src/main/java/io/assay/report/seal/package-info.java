// SPDX-License-Identifier: Apache-2.0
/**
 * Seals on what Assay wrote: digital signatures in a report (PAdES baseline B, and T with a time-stamp from a file) and beside a verdict
 * (Ed25519, by as many auditors as want to). What a seal proves: that the holder of the key had these very bytes. It proves nothing about
 * the evidence.
 */
package io.assay.report.seal;
