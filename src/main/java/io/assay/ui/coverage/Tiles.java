// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/** Lays cells of one height in lines that share the width evenly, as many to a line as have room. */
final class Tiles extends Pane {
    private static final double WIDTH = 140;
    private static final double HEIGHT = 58;

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private static int across(double width) {
        return Math.max(1, (int) (width / WIDTH));
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computeMinWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceilDiv(getChildren().size(), across(width < 0 ? getWidth() : width)) * HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int across = across(getWidth());
        double width = Math.floor(getWidth() / across);
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).resizeRelocate(i % across * width, (i / across) * HEIGHT, width, HEIGHT);
        }
    }
}
