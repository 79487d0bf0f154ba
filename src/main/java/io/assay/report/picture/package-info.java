// SPDX-License-Identifier: Apache-2.0
/**
 * Figures as pictures of points: the same drawing as on paper, turned into PNG without a screen.
 *
 * <p>The one place outside the window that names {@code java.awt}: an image in memory, never a display.
 */
package io.assay.report.picture;
