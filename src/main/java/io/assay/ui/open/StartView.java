// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.open;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.ui.look.Nodes;
import io.assay.ui.session.OpenCase;
import io.assay.ui.support.Shorten;
import io.assay.ui.support.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The first screen: one sentence on what Assay does, one on what it never does, and the ways to begin. */
public final class StartView extends ScrollPane {
    private static final double COLUMN = 640;
    private static final int NAME = 48;
    private static final int PATH = 76;

    private final OpenCase open;
    private final RecentCases recent;
    private final Words words;
    private final Runnable files;
    private final Runnable folder;
    private final VBox recents = column(0);

    /**
     * @param files  asks for evidence and opens it
     * @param folder asks for a folder and opens it
     */
    public StartView(OpenCase open, RecentCases recent, Words words, Runnable files, Runnable folder) {
        this.open = open;
        this.recent = recent;
        this.words = words;
        this.files = files;
        this.folder = folder;
        setId("start");
        setFitToWidth(true);
        setFitToHeight(true);
        var column = styled(new VBox(prose(words.say(StartText.TITLE), "display"), styled(column(4, prose(words.say(StartText.WHAT), "lead"),
            prose(words.say(StartText.NEVER), "muted")), "start-words"), dropZone(), sample(), recents, keys()), "start-column");
        column.setMaxWidth(COLUMN);
        var centre = new StackPane(column);
        centre.setAlignment(Pos.TOP_CENTER);
        setContent(centre);
        showRecent();
    }

    private Node dropZone() {
        var buttons = row(8, button(words.say(StartText.OPEN_FILES), Feather.FILE_PLUS, files, "primary", "large"),
            button(words.say(StartText.OPEN_FOLDER), Feather.FOLDER_PLUS, folder, "large"));
        buttons.setAlignment(Pos.CENTER);
        buttons.getChildren().getFirst().setId("open-files");
        var zone = styled(new VBox(12, label(words.say(StartText.DROP), "title"), label(words.say(StartText.DROP_OR), "muted"), buttons), "drop-zone");
        zone.setAlignment(Pos.CENTER);
        return zone;
    }

    private Node sample() {
        var button = button(words.say(StartText.SAMPLE), Feather.BOOK_OPEN, open::sample);
        button.setId("open-sample");
        return styled(row(16, button, Nodes.grow(prose(words.say(StartText.SAMPLE_WHY), "muted", "small"))), "start-sample");
    }

    private Node keys() {
        return styled(prose(words.say(StartText.KEYS), "muted", "small"), "start-keys");
    }

    private void showRecent() {
        var entries = recent.entries();
        Nodes.shown(recents, !entries.isEmpty());
        recents.getChildren().setAll(styled(row(8, label(words.say(StartText.RECENT), "section"), gap(),
            button(words.say(StartText.RECENT_FORGET), null, () -> {
                recent.forget();
                showRecent();
            }, "plain")), "hair-bottom"));
        entries.forEach(entry -> recents.getChildren().add(entry(entry)));
    }

    private Button entry(RecentCases.Entry entry) {
        var first = entry.evidence().getFirst();
        String name = Shorten.middle(first.getFileName() == null ? first.toString() : first.getFileName().toString(), NAME);
        String title = entry.evidence().size() == 1 ? name : words.say(StartText.RECENT_MORE, name, entry.evidence().size() - 1);
        String place = Shorten.middle(first.toString(), PATH);
        String keys = entry.files().trust().isEmpty() ? "" : words.say(StartText.RECENT_TRUST, entry.files().trust().size());
        var line = row(12, column(1, label(title, "medium"), label(place, "muted", "small")), gap(), whole(keys, "muted", "small"));
        var button = new Button(null, line);
        button.getStyleClass().setAll("recent");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(title + ", " + first + (keys.isEmpty() ? "" : ", " + keys));
        button.setOnAction(_ -> open.begin(entry.evidence(), entry.files()));
        line.prefWidthProperty().bind(button.widthProperty().subtract(16));
        return button;
    }
}
