// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;

import io.assay.evidence.Standing;
import io.assay.format.Wanted;
import io.assay.replay.Happening;
import io.assay.replay.History;
import io.assay.ui.look.Mark;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.support.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** How the selected field came to its value: each event that changed it, who did it, when, under which seal; and the proof of the last of them. */
final class PastList {
    private static final int SHAPE = 14;

    private final TimeViewModel model;
    private final ProofExport proofs;
    private final Words words;

    PastList(TimeViewModel model, ProofExport proofs, Words words) {
        this.model = model;
        this.proofs = proofs;
        this.words = words;
    }

    Node of() {
        var list = column(6, label(words.say(TimeText.HISTORY), "section"));
        var changes = model.past().historyProperty().get();
        if (changes == null || changes.isEmpty()) {
            list.getChildren().add(prose(words.say(changes == null ? TimeText.LOOKING : TimeText.HISTORY_NONE), "muted", "small"));
            return list;
        }
        changes.forEach(change -> list.getChildren().add(entry(change)));
        changes.getFirst().by().ifPresent(event -> list.getChildren().add(proof(event)));
        return list;
    }

    private Node entry(History.Change change) {
        var event = change.by();
        var mark = new MarkIcon(event.map(one -> mark(one.standing())).orElse(Mark.NOT_CHECKED), SHAPE);
        String value = change.value().orElse(words.say(TimeText.GONE));
        String who = event.map(one -> words.say(TimeText.HISTORY_BY, one.type(), one.time(), one.actor().isEmpty() ? "–" : one.actor())).orElse("");
        String seal = change.seal().isEmpty() ? "" : words.say(TimeText.UNDER_SEAL, change.seal());
        var text = new VBox(2, prose(words.say(TimeText.HISTORY_AT, words.number(change.position()), value), "small", "mono"));
        if (!who.isEmpty()) {
            text.getChildren().add(prose(who, "muted", "small"));
        }
        if (!seal.isEmpty()) {
            text.getChildren().add(prose(seal, "muted", "small"));
        }
        var line = row(8, mark, grow(text));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static Mark mark(Standing standing) {
        return switch (standing) {
            case VERIFIED -> Mark.PASSED;
            case UNVERIFIED -> Mark.INDETERMINATE;
            case FAILED -> Mark.FAILED;
        };
    }

    private Node proof(Happening event) {
        var button = button(words.say(TimeText.EXPORT_PROOF), null, () -> proofs.save(event.id().isEmpty() ? Wanted.at(event.position())
            : Wanted.ofId(event.id()), event.id().isEmpty() ? String.valueOf(event.position()) : event.id(), words.say(TimeText.EXPORT_PROOF)));
        button.setId("export-proof");
        button.setWrapText(true);
        button.setMinWidth(0);
        var list = column(4, row(0, button));
        var said = proofs.saidProperty().get();
        said.written().ifPresent(file -> list.getChildren().add(prose(words.say(TimeText.PROOF_WRITTEN, file), "small")));
        said.why().ifPresent(why -> list.getChildren().add(prose(words.say(why), "small", "ink", "indet")));
        return list;
    }
}
