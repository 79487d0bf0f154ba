// SPDX-License-Identifier: Apache-2.0
/** The figures of a report: each knows its words, its legend and its height, and draws itself on any {@link io.assay.report.draw.Drawing}. */
package io.assay.report.chart;
