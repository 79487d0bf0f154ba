// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.ui.look.Mark;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.place.PlaceRow.Piece;
import io.assay.ui.support.Words;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/** A row of the evidence view: a gutter with the line or the offset, then the bytes over their lines. */
final class PlaceCell extends ListCell<PlaceRow> {
    private static final int SHAPE = 12;

    private final Words words;

    PlaceCell(Words words) {
        this.words = words;
        getStyleClass().add("place-cell");
        setMinWidth(0);
        setPrefWidth(1);
    }

    @Override
    protected void updateItem(PlaceRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("place-focus", "place-near");
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        getStyleClass().add(row instanceof PlaceRow.Neighbour ? "place-near" : "place-focus");
        setGraphic(node(row));
        setAccessibleText(spoken(row));
    }

    private Node node(PlaceRow row) {
        return switch (row) {
            case PlaceRow.Neighbour(var number, var mark, var text) -> headed(number, mark, label(text, "mono", "muted"));
            case PlaceRow.Title(var number, var mark, var text) -> headed(number, mark, label(text, "mono", "medium"));
            case PlaceRow.Text(var offset, var pieces) -> bytes(offset, pieces);
            case PlaceRow.Hex(var offset, var digits, var text) -> {
                var line = bytes(offset, digits);
                line.getChildren().add(styled(whole(text, "mono", "muted"), "ascii"));
                yield line;
            }
            case PlaceRow.Field(var name, var value, var cover) -> {
                var known = label(name, "mono", "muted", "field-name");
                yield styled(new HBox(gutter(""), known, new Underlined(new Piece(value, cover))), "place-line");
            }
        };
    }

    private HBox headed(String number, Mark mark, Node text) {
        return styled(new HBox(gutter(number), row(8, new MarkIcon(mark, SHAPE), grow(text))), "place-line");
    }

    private HBox bytes(long offset, List<Piece> pieces) {
        var line = styled(new HBox(gutter(words.number(offset))), "place-line");
        pieces.forEach(piece -> line.getChildren().add(new Underlined(piece)));
        return line;
    }

    private static Node gutter(String text) {
        return label(text, "mono", "muted", "gutter");
    }

    private String spoken(PlaceRow row) {
        return switch (row) {
            case PlaceRow.Neighbour(var number, _, var text) -> words.say(PlaceText.SPOKEN_ROW, number, text);
            case PlaceRow.Title(var number, _, var text) -> words.say(PlaceText.SPOKEN_ROW, number, text);
            case PlaceRow.Text(var offset, var pieces) -> words.say(PlaceText.SPOKEN_ROW, words.number(offset), joined(pieces));
            case PlaceRow.Hex(var offset, var digits, _) -> words.say(PlaceText.SPOKEN_ROW, words.number(offset), joined(digits));
            case PlaceRow.Field(var name, var value, var cover) -> words.say(PlaceText.SPOKEN_FIELD, name, value, words.say(PlaceText.of(cover)));
        };
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
