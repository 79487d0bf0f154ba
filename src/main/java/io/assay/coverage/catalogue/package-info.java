// SPDX-License-Identifier: Apache-2.0
/**
 * Laws and standards as data: clauses with official titles, each producer's own mapping from events to clauses, corrections and links.
 *
 * <p>Built-in catalogues are resources; an auditor adds or replaces one with a file ({@code assay.framework/1}). Dates of laws are data with an
 * "as of", never code.
 */
package io.assay.coverage.catalogue;
