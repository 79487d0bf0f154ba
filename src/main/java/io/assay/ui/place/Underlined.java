// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.ui.place.PlaceRow.Piece;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/** Some words over the line of their state. A border cannot be dashed on one side only, a line can. */
final class Underlined extends VBox {
    Underlined(Piece piece) {
        var text = whole(piece.text(), "mono");
        var line = styled(new Line(), "cover-line");
        line.endXProperty().bind(text.widthProperty().subtract(2));
        getStyleClass().addAll("cover", piece.cover().style());
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(text, line);
    }
}
