// SPDX-License-Identifier: Apache-2.0
/**
 * Coverage as tables: every view of it as rows and columns with stable names, from which CSV, JSON, text, a page of a report and a table of the window
 * are made. The pictures of the same views are in {@code io.assay.report.chart}.
 */
package io.assay.report.view;
