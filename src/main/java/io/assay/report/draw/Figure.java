// SPDX-License-Identifier: Apache-2.0
package io.assay.report.draw;

/** A picture that can be drawn at any width and that says in words what it shows, for readers who cannot see it. */
public interface Figure {

    /** What the picture shows, in full sentences: the reader of a screen reader learns the same from it. */
    String alternative();

    /** The line under the picture. */
    String caption();

    /** The height the picture needs at this width. */
    double height(double width);

    /** Draws the picture within {@code width} and {@link #height}. */
    void draw(Drawing drawing, double width);
}
