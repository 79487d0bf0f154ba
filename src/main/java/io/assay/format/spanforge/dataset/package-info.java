// SPDX-License-Identifier: Apache-2.0
/**
 * Article 10 reports of Spanforge's data set scanner (specification of Spanforge, section 11; EU AI Act, Article 10(2)): {@code report.json} with
 * the data set in {@code data/} beside it.
 *
 * <p>What a pass proves: a holder of the signing secret made the report as it stands, and where the data lie beside it, its figures are those of
 * the data by the producer's own rules.
 *
 * <p>What it does not prove: that the data are the ones a model was trained with, nor that consent was given: the scanner counts that a field is
 * there, not what it says.
 */
package io.assay.format.spanforge.dataset;
