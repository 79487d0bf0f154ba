// SPDX-License-Identifier: Apache-2.0
/**
 * The one way pictures are drawn, on paper and on screen.
 *
 * <p>A chart is a {@link io.assay.report.draw.Figure}: it knows its height for a given width, says in words what it shows, and draws
 * itself on a {@link io.assay.report.draw.Drawing}. Units are points on paper and pixels on screen; the origin is the upper left corner
 * and y grows downwards. Colours are named by meaning ({@link io.assay.report.draw.Ink}), never by value, so that a dark or
 * high-contrast screen can map them; outcomes are shapes ({@link io.assay.report.draw.Mark}), so that colour never speaks alone.
 */
package io.assay.report.draw;
