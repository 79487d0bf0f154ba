// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import io.assay.replay.StateRequest;
import io.assay.ui.support.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/** The points at which states are wanted, parted by blanks. What is no point marks the field and changes nothing. */
final class PointsField extends TextField {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Consumer<List<StateRequest>> chosen;
    private List<StateRequest> now;

    PointsField(Words words, List<StateRequest> now, Consumer<List<StateRequest>> chosen) {
        this.chosen = chosen;
        this.now = now;
        getStyleClass().add("points");
        setText(String.join(" ", now.stream().map(StateRequest::written).toList()));
        setPromptText(words.say(ReportText.STATES_PROMPT));
        setAccessibleText(words.say(ReportText.STATES));
        setOnAction(_ -> typed());
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                typed();
            }
        });
    }

    private void typed() {
        var points = new ArrayList<StateRequest>();
        boolean wrong = false;
        for (String word : getText().strip().split("[\\s,]+")) {
            var point = StateRequest.parse(word, "", "");
            point.ifPresent(points::add);
            wrong |= point.isEmpty() && !word.isEmpty();
        }
        pseudoClassStateChanged(WRONG, wrong);
        if (!wrong && !points.equals(now)) {
            now = points;
            chosen.accept(points);
        }
    }
}
