// SPDX-License-Identifier: Apache-2.0
/**
 * The drawn views of coverage and those that look once more: clauses by part, what moved, the events of a clause. Every picture is the one of the report,
 * with a cursor for the keyboard and words for a screen reader.
 */
package io.assay.ui.coverage.sight;
