// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.ui.place.PlaceRow.Piece;
import io.assay.ui.support.Words;
import java.util.Set;
import javafx.scene.layout.FlowPane;

/** What the lines in sight mean; it breaks into a second row rather than being cut. */
final class Legend extends FlowPane {
    private final Words words;

    Legend(Words words) {
        super(20, 4);
        this.words = words;
        styled(this, "legend");
        setMinHeight(USE_PREF_SIZE);
    }

    /** Explains the states that occur. */
    void show(Set<Cover> occurring) {
        getChildren().setAll(occurring.stream().filter(cover -> cover != Cover.UNKNOWN)
            .map(cover -> row(6, new Underlined(new Piece("abc", cover)), whole(words.say(PlaceText.of(cover)), "muted", "small"))).toList());
    }
}
