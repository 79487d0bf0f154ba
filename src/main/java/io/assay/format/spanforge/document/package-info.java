// SPDX-License-Identifier: Apache-2.0
/**
 * What Spanforge's single documents have in common: JSON in the producer's spelling, and one HMAC on which the whole hangs. What a pass of each
 * proves and what it does not stands in the package of the document.
 */
package io.assay.format.spanforge.document;
