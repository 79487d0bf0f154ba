// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;

/** A canvas that takes its colours from the style sheet and draws itself anew when they or its size change. */
public final class InkCanvas extends Region {
    /** The tokens a drawing may use. */
    public enum Ink {
        SURFACE, RAISED, SUNKEN, SELECT, LINE, LINE_STRONG, TEXT, MUTED, ACCENT, ON_INK, PASSED, FAILED, INDET, UNCHECKED, INFO,
        FAILED_TINT, INDET_TINT, INFO_TINT
    }

    private static final Map<Ink, CssMetaData<InkCanvas, Color>> OWN = new EnumMap<>(Ink.class);
    private static final List<CssMetaData<? extends Styleable, ?>> ALL = new ArrayList<>(Region.getClassCssMetaData());

    static {
        for (var ink : Ink.values()) {
            OWN.put(ink, new InkMetaData(ink));
        }
        ALL.addAll(OWN.values());
    }

    private final Map<Ink, StyleableObjectProperty<Color>> inks = new EnumMap<>(Ink.class);
    private final Canvas canvas = new Canvas();
    private final Drawing drawing;

    public InkCanvas(Drawing drawing) {
        this.drawing = drawing;
        for (var ink : Ink.values()) {
            var property = new SimpleStyleableObjectProperty<>(OWN.get(ink), Color.GRAY);
            property.addListener((_, _, _) -> requestLayout());
            inks.put(ink, property);
        }
        getStyleClass().add("ink-canvas");
        getChildren().add(canvas);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ALL;
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        g.setTextBaseline(VPos.CENTER);
        g.setFillRule(FillRule.EVEN_ODD);
        drawing.draw(new Pen(g, ink -> inks.get(ink).get()), getWidth(), getHeight());
    }

    /** What the canvas shows; drawn whole each time. */
    @FunctionalInterface
    public interface Drawing {
        /** Draws everything; width and height are in pixels. */
        void draw(Pen pen, double width, double height);
    }

    private static final class InkMetaData extends CssMetaData<InkCanvas, Color> {
        private final Ink ink;

        InkMetaData(Ink ink) {
            super("-ink-" + ink.name().toLowerCase(Locale.ROOT).replace('_', '-'), StyleConverter.getColorConverter(), Color.GRAY);
            this.ink = ink;
        }

        @Override
        public boolean isSettable(InkCanvas canvas) {
            return true;
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(InkCanvas canvas) {
            return canvas.inks.get(ink);
        }
    }
}
