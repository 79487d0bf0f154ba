// SPDX-License-Identifier: Apache-2.0
/**
 * The forms a dossier can take: PDF for the file, text for the terminal, JSON and CSV for machines and spreadsheets. A form decides how
 * something looks, never what is said.
 */
package io.assay.report.form;
