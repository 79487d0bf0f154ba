// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** Shows a {@link Mark} at a size in pixels; cells keep one and change its mark. */
public final class MarkIcon extends Region {
    private static final double UNITS = 16;

    private final SVGPath path = new SVGPath();
    private final double size;

    public MarkIcon(Mark mark, double size) {
        this.size = size;
        path.setFillRule(FillRule.EVEN_ODD);
        path.setManaged(false);
        path.getTransforms().add(new Scale(size / UNITS, size / UNITS, 0, 0));
        getChildren().add(path);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMark(mark);
    }

    /** Shows another mark. The word for screen readers is set by the view, which knows the language. */
    public void setMark(Mark mark) {
        path.setContent(mark.path());
        path.getStyleClass().setAll("mark", mark.style());
    }

    @Override
    protected double computePrefWidth(double height) {
        return size;
    }
}
