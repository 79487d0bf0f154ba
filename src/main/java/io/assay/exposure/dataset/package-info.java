// SPDX-License-Identifier: Apache-2.0
/**
 * The Article 10 scan of a data set: the figures of Spanforge's scanner by its own rules, over files of JSON lines, JSON, CSV, text and Parquet.
 *
 * <p>What the figures show: that fields are there and which forms occur. What they do not show: that consent was given, that a source is true, that a data
 * set is free of bias or of personal data without a form.
 */
package io.assay.exposure.dataset;
