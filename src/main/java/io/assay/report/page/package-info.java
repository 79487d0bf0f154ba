// SPDX-License-Identifier: Apache-2.0
/**
 * Pages: how they lie, what is drawn on one, where the next block goes, what stands at head and foot.
 * Lengths are points; y counts downwards from the upper edge.
 */
package io.assay.report.page;
