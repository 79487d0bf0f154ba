// SPDX-License-Identifier: Apache-2.0
/**
 * Everything one report states, once, in one language and without any form: sections of paragraphs, lists, tables and pictures.
 *
 * <p>The PDF, text, JSON and CSV forms are all made from a {@link io.assay.report.dossier.Dossier} and add no statement of their own, so
 * that they cannot disagree.
 */
package io.assay.report.dossier;
