// SPDX-License-Identifier: Apache-2.0
/**
 * VerityDB and its successors. This package holds what the parts of generation A, the seed document, share: events, questions, codes, and reading the
 * JSON that lies beside exports. Byte forms follow profile assay-vdb/1 wherever the producer's document is silent.
 *
 * <p>A pass over generation A proves that the events agree with one another and with what a pinned key sealed or signed. It does not prove that
 * everything was logged, that the producer's clock was right, or that lists which nothing signs are complete.
 */
package io.assay.format.verity;
