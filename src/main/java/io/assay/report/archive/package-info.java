// SPDX-License-Identifier: Apache-2.0
/**
 * What makes a PDF last and readable by everyone: the parts of PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) that are not the look
 * of a page: identification in XMP, the colour profile, the tree of tags, bookmarks, associated files.
 *
 * <p>Nothing here reads a clock or makes a random number: the same report is the same bytes.
 */
package io.assay.report.archive;
