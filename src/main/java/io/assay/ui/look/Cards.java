// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cards in lines that share the width evenly, as many to a line as have room; the cards of a line are of one height. */
public final class Cards extends Pane {
    private static final double LEAST = 320;
    private static final double GAP = 12;

    public Cards(List<? extends Node> cards) {
        getChildren().setAll(cards);
    }

    private static int columns(double width) {
        return Math.max(1, (int) ((width + GAP) / (LEAST + GAP)));
    }

    private static double card(double width) {
        return Math.floor((width + GAP) / columns(width) - GAP);
    }

    private double line(int first, double width) {
        return getChildren().stream().skip(first).limit(columns(width)).mapToDouble(node -> node.prefHeight(card(width))).max().orElse(0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * LEAST + GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width <= 0 ? 2 * LEAST + GAP : width;
        double height = 0;
        for (int first = 0; first < getChildren().size(); first += columns(room)) {
            height += (first == 0 ? 0 : GAP) + line(first, room);
        }
        return height;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double y = 0;
        for (int first = 0; first < getChildren().size(); first += columns(width)) {
            double height = line(first, width);
            for (int i = first; i < Math.min(first + columns(width), getChildren().size()); i++) {
                getChildren().get(i).resizeRelocate((i - first) * (card(width) + GAP), y, card(width), height);
            }
            y += height + GAP;
        }
    }
}
