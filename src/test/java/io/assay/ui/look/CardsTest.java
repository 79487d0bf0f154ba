// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class CardsTest {
    private static Region card(double height) {
        var card = new Region();
        card.setPrefHeight(height);
        return card;
    }

    private static List<Region> laidOut(double width) {
        var cards = new ArrayList<>(List.of(card(100), card(140), card(100), card(90)));
        var pane = new Cards(cards);
        pane.resize(width, pane.prefHeight(width));
        pane.layout();
        return cards;
    }

    @Test
    void shareTheWidthAndTheHeightOfTheirLine() {
        var cards = laidOut(1000);
        assertEquals(List.of(0.0, 337.0, 674.0, 0.0), cards.stream().map(Region::getLayoutX).toList());
        assertEquals(List.of(140.0, 140.0, 140.0, 90.0), cards.stream().map(Region::getHeight).toList());
        assertEquals(List.of(0.0, 0.0, 0.0, 152.0), cards.stream().map(Region::getLayoutY).toList());
    }

    @Test
    void standOneBelowTheOtherWhereThereIsLittleRoom() {
        assertEquals(List.of(0.0, 112.0, 264.0, 376.0), laidOut(400).stream().map(Region::getLayoutY).toList());
    }

    @Test
    void areNeverSqueezedBelowWhatTheyNeed() {
        var pane = new Cards(List.of(card(100), card(140)));
        assertEquals(252, pane.minHeight(400));
    }
}
