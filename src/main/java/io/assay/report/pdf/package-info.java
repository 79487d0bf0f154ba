// SPDX-License-Identifier: Apache-2.0
/**
 * Sets type on pages: headings, paragraphs, lists, tables and figures flow down tagged PDF pages in one pass.
 *
 * <p>{@link io.assay.report.pdf.PdfDocument} is the door. Everything drawn is either tagged content, in reading order, or an artifact;
 * a table's head is tagged once and repeated as an artifact. Fonts are embedded as subsets without ligatures, so that a digest that is
 * searched for is found. What a font cannot show is written out as {@code [U+XXXX]}, controls and invisible characters included:
 * evidence cannot hide in a report.
 */
package io.assay.report.pdf;
