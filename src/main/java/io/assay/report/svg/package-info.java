// SPDX-License-Identifier: Apache-2.0
/** Figures as SVG files: the same drawing model that feeds the paper, for whoever puts a picture into a text of their own. */
package io.assay.report.svg;
