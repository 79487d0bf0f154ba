// SPDX-License-Identifier: Apache-2.0
/**
 * What Spanforge's handling of personal data hands out (specification of Spanforge, section 10): erasure receipts, subject access exports, Safe
 * Harbor and anonymisation results, reports on training data, records of processing after Article 30.
 *
 * <p>Nothing signs any of them, so there is no pass: at best the figures agree with each other. Receipts and exports that count zero are what the
 * producer's code always writes, and prove neither erasure nor access.
 */
package io.assay.format.spanforge.pii;
