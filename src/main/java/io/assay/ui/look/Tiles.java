// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A side at the left and beside it cells of one height, in lines that share the width evenly, as many to a line as have room. */
public final class Tiles extends Pane {
    private static final double WIDTH = 140;
    private static final double HEIGHT = 58;
    private static final double SIDE = 148;

    private final Region side;
    private final List<Region> cells;

    public Tiles(Region side, List<? extends Region> cells) {
        this.side = side;
        this.cells = List.copyOf(cells);
        getChildren().add(side);
        getChildren().addAll(cells);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static int across(double width) {
        return Math.max(1, (int) ((width - SIDE) / WIDTH));
    }

    @Override
    protected double computePrefWidth(double height) {
        return SIDE + WIDTH;
    }

    @Override
    protected double computeMinWidth(double height) {
        return SIDE + WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(side.prefHeight(SIDE), Math.ceilDiv(cells.size(), across(width < 0 ? getWidth() : width)) * HEIGHT);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int across = across(getWidth());
        double width = Math.floor((getWidth() - SIDE) / across);
        side.resizeRelocate(0, 0, SIDE, getHeight());
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).resizeRelocate(SIDE + i % across * width, (i / across) * HEIGHT, width, HEIGHT);
        }
    }
}
