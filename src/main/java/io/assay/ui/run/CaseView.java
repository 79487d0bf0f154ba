// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.run;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.shown;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.ui.look.States;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Stage;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The case screen: the table of artefacts, and above it what can be added, stopped and done again. */
public final class CaseView extends VBox {
    private final OpenCase open;
    private final Words words;
    private final EvidenceTable table;
    private final Label count = label("", "muted");
    private final Label trust = label("", "muted", "small");
    private final Button cancel;
    private final Button pause;
    private final Button verify;

    /** What the buttons of the screen do beyond the case itself. */
    public record Commands(Runnable add, Runnable folder, Runnable trust, Runnable enter) {
    }

    public CaseView(OpenCase open, CaseViewModel model, Words words, Lifetime life, Commands commands) {
        this.open = open;
        this.words = words;
        this.table = new EvidenceTable(model, words, life, commands.enter());
        this.cancel = button(words.say(CaseText.CANCEL), Feather.X, open::cancel);
        this.pause = button(words.say(CaseText.PAUSE), Feather.PAUSE, this::pauseOrResume);
        this.verify = button(words.say(CaseText.VERIFY), Feather.ROTATE_CW, open::verify);
        setId("case");
        var head = styled(row(8, whole(words.say(CaseText.EVIDENCE), "strong"), count, trust, gap(), pause, cancel, verify,
            button(words.say(CaseText.BRING_TRUST), Feather.KEY, commands.trust()), button(words.say(CaseText.ADD), Feather.PLUS, commands.add()),
            button(words.say(CaseText.ADD_FOLDER), Feather.FOLDER_PLUS, commands.folder())), "pane-head");
        getChildren().setAll(head, grow(table));
        life.follow(open.stageProperty(), this::show);
        life.hear(open.rows(), () -> show(open.stageProperty().get()));
    }

    private void show(Stage stage) {
        count.setText(words.number(open.rows().size()));
        int files = open.broughtProperty().get().trust().size();
        trust.setText(files == 0 ? words.say(CaseText.NO_TRUST) : words.say(CaseText.TRUST_COUNT, files));
        shown(cancel, stage.busy());
        shown(pause, stage.busy());
        cancel.setDisable(stage == Stage.STOPPING);
        pause.setDisable(stage == Stage.STOPPING);
        shown(verify, !stage.busy());
        pause.setText(words.say(stage == Stage.PAUSED ? CaseText.RESUME : CaseText.PAUSE));
        if (!stage.busy()) {
            table.refresh();
        }
        table.setPlaceholder(stage.busy() ? States.loading(words.say(CaseText.LOADING), 5)
            : States.empty(words.say(CaseText.NOTHING), words.say(CaseText.NOTHING_WHY)));
    }

    private void pauseOrResume() {
        if (open.stageProperty().get() == Stage.PAUSED) {
            open.resume();
        } else {
            open.pause();
        }
    }
}
