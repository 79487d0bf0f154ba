// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.signButton;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.ui.look.MarkIcon;
import io.assay.ui.support.Clip;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who set the selected field, whether a proof binds that event, what the state does not show, and the same on the command line. */
final class WhoSheet extends ScrollPane {
    private static final int SHAPE = 14;

    private final TimeViewModel model;
    private final ProofExport proofs;
    private final VectorChart vectors;
    private final Words words;
    private final Clip clip;
    private final VBox body = styled(new VBox(), "clause-sheet-body");

    WhoSheet(TimeViewModel model, ProofExport proofs, Words words, Clip clip, Lifetime life) {
        this.model = model;
        this.proofs = proofs;
        this.vectors = new VectorChart(model.past(), words, life);
        this.words = words;
        this.clip = clip;
        setId("who-sheet");
        getStyleClass().addAll("clause-sheet", "who-sheet");
        setContent(body);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(words.say(TimeText.WHO));
    }

    void show(TimeViewModel.View view, StateRow row, String command) {
        body.getChildren().setAll(row == null ? column(6, label(words.say(TimeText.WHO), "section"),
            prose(words.say(TimeText.WHO_NONE), "muted", "small"))
            : who(row));
        body.getChildren().addFirst(vectors);
        if (row != null) {
            body.getChildren().add(new PastList(model, proofs, words).of());
        }
        var limits = view.a().projection().doesNotShow().stream().map(words::say).toList();
        if (!limits.isEmpty()) {
            body.getChildren().add(bullets(limits));
        }
        body.getChildren().add(column(2, row(8, whole(words.say(TimeText.COMMAND), "section"), gap(),
            signButton(words.say(TimeText.COPY, words.say(TimeText.COMMAND)), Feather.COPY, () -> clip.copy(command))),
            styled(new VBox(prose(command, "mono")), "code")));
    }

    private Node who(StateRow row) {
        var list = column(6, label(words.say(TimeText.WHO), "section"), prose(row.path(), "mono", "muted"), prose(row.value(), "mono"));
        var origin = row.origin();
        if (origin == null) {
            list.getChildren().add(prose(words.say(row.looking() ? TimeText.LOOKING : TimeText.WHO_UNKNOWN), "small"));
            return list;
        }
        list.getChildren().add(prose(words.say(origin.reached() ? TimeText.WHO_SET : TimeText.WHO_EARLIER, words.number(origin.position())),
            "medium", "small"));
        if (origin.reached()) {
            var proof = row(8, new MarkIcon(row.mark(), SHAPE), grow(prose(words.say(origin.verified() ? TimeText.WHO_PROVED
                : TimeText.WHO_UNPROVED), "small")));
            proof.setAlignment(Pos.TOP_LEFT);
            list.getChildren().add(proof);
        }
        list.getChildren().add(row(0, button(words.say(TimeText.GO_THERE), null, () -> model.moveA(origin.position()))));
        return list;
    }

    private Node bullets(List<String> items) {
        var list = column(4, label(words.say(TimeText.LIMITS), "section"));
        items.forEach(item -> {
            var line = row(0, label("–", "muted", "dash"), grow(prose(item, "small")));
            line.setAlignment(Pos.TOP_LEFT);
            list.getChildren().add(line);
        });
        return list;
    }
}
