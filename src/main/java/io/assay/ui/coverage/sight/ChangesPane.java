// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage.sight;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.coverage.ClauseEntry;
import io.assay.coverage.Period;
import io.assay.coverage.change.Change;
import io.assay.coverage.change.ClauseChange;
import io.assay.report.view.ViewText;
import io.assay.ui.look.Columns;
import io.assay.ui.look.Mark;
import io.assay.ui.look.States;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What moved between two inputs or two periods, worst first; by default only what moved. */
public final class ChangesPane extends VBox {
    private static final PseudoClass BAD = PseudoClass.getPseudoClass("bad");
    private static final double ROW = 28;

    private final Words words;
    private final ComboBox<Optional<Path>> before = new ComboBox<>();
    private final TextField from;
    private final TextField to;
    private final CheckBox only;
    private final Label count = label("", "muted", "small");
    private final TableView<ClauseChange> table = new TableView<>();
    private final StackPane body = new StackPane();
    private final Asking<List<ClauseChange>> changes;
    private Predicate<ClauseEntry> sieve = _ -> true;

    /** Asks what moved since an input, or since the same one over other days. */
    @FunctionalInterface
    public interface Compare {
        void since(Optional<Path> input, Optional<Period> days);
    }

    /** @param inputs the artefacts there are to compare with */
    public ChangesPane(Asking<List<ClauseChange>> changes, ObservableValue<List<Path>> inputs, Compare compare, Consumer<ClauseEntry> choose, Words words,
        Lifetime life) {
        this.words = words;
        this.changes = changes;
        setId("changes");
        from = day(SightText.CHANGES_PERIOD_FROM, "before-from");
        to = day(SightText.CHANGES_PERIOD_TO, "before-to");
        only = new CheckBox(words.say(SightText.CHANGES_ONLY));
        only.setSelected(true);
        only.setId("changed-only");
        only.selectedProperty().addListener(_ -> show());
        before.setId("before");
        before.setAccessibleText(words.say(SightText.CHANGES_BEFORE));
        before.setPrefWidth(160);
        before.setConverter(new Choice<>(one -> one == null ? "" : one.map(path -> path.getFileName().toString()).orElse(words.say(SightText.CHANGES_WHOLE))));
        life.follow(inputs, all -> {
            before.getItems().setAll(List.of(Optional.empty()));
            all.forEach(path -> before.getItems().add(Optional.of(path)));
            before.setValue(Optional.empty());
        });
        Runnable ask = () -> period().ifPresentOrElse(days -> compare.since(before.getValue(), days), () -> bad(true));
        from.setOnAction(_ -> ask.run());
        to.setOnAction(_ -> ask.run());
        columns();
        table.getSelectionModel().selectedItemProperty().addListener((_, _, change) -> {
            if (change != null) {
                choose.accept(change.after());
            }
        });
        getChildren().setAll(styled(row(8, whole(words.say(SightText.CHANGES_BEFORE), "muted", "small"), before, from, label("–", "muted"), to,
            button(words.say(SightText.CHANGES_COMPARE), Feather.REPEAT, ask), gap(), only, count), "pane-head"), grow(body));
        life.follow(changes.answerProperty(), _ -> show());
        life.follow(changes.workingProperty(), _ -> show());
        life.follow(changes.problemProperty(), _ -> show());
    }

    private TextField day(SightText name, String id) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(words.say(name));
        field.setAccessibleText(words.say(name));
        field.setPrefWidth(104);
        return field;
    }

    private void columns() {
        table.setId("changes-table");
        table.setAccessibleText(words.say(SightText.CHANGES));
        table.setFixedCellSize(ROW);
        table.setPlaceholder(States.brief(words.say(SightText.CHANGES_NONE)));
        var columns = new Columns<>(table);
        columns.mark(words.say(SightText.COLUMN_CHANGE), change -> mark(change.change()), change -> words.say(change.change()));
        columns.text(words.say(SightText.COLUMN_CHANGE), 112, change -> words.say(change.change()));
        columns.text(words.say(ViewText.FRAMEWORK), 104, change -> change.after().framework().name(), "muted");
        columns.text(words.say(ViewText.CLAUSE), 100, change -> change.after().id(), "medium");
        var title = columns.text(words.say(ViewText.TITLE), 150, change -> change.after().title(words.language().tag()));
        columns.text(words.say(SightText.COLUMN_BEFORE), 128, change -> words.say(change.before().state()));
        columns.text(words.say(SightText.COLUMN_AFTER), 128, change -> words.say(change.after().state()));
        columns.text(words.say(SightText.COLUMN_VERIFIED), 110, change -> words.number(change.before().coverage().verified()) + " → "
            + words.number(change.after().coverage().verified()), "num");
        columns.share(Map.of(title, 1.0));
        table.setRowFactory(_ -> Columns.rows(change -> words.say(SightText.EVENT_SPOKEN, words.say(change.change()), change.after().framework().name(),
            change.after().id(), words.say(change.before().state()) + " → " + words.say(change.after().state()))));
    }

    private static Mark mark(Change change) {
        return switch (change) {
            case OPENED, WORSE -> Mark.FAILED;
            case BETTER, COUNTED_ANEW -> Mark.WARN;
            case CLOSED -> Mark.PASSED;
            case SAME -> Mark.NOT_APPLICABLE;
        };
    }

    /** Both days or none; empty where they cannot be read. */
    private Optional<Optional<Period>> period() {
        bad(false);
        if (from.getText().isBlank() && to.getText().isBlank()) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(new Period(LocalDate.parse(from.getText().strip()), LocalDate.parse(to.getText().strip()))));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private void bad(boolean now) {
        from.pseudoClassStateChanged(BAD, now);
        to.pseudoClassStateChanged(BAD, now);
    }

    /** Shows only clauses that pass. */
    public void sift(Predicate<ClauseEntry> passing) {
        sieve = passing;
        show();
    }

    /** The rows in sight. */
    public List<ClauseChange> shown() {
        return List.copyOf(table.getItems());
    }

    private void show() {
        var all = changes.answerProperty().get();
        Node now = table;
        if (changes.workingProperty().get()) {
            now = States.loading(words.say(SightText.WORKING), 6);
        } else if (changes.problemProperty().get() != null) {
            now = States.empty(words.say(SightText.REFUSED), changes.problemProperty().get().subject());
        } else if (all == null) {
            now = States.empty(words.say(SightText.CHANGES), words.say(SightText.CHANGES_START));
        }
        table.getItems().setAll(all == null ? List.of() : all.stream().filter(change -> sieve.test(change.after()))
            .filter(change -> !only.isSelected() || change.isChanged()).toList());
        count.setText(all == null ? "" : words.say(SightText.CHANGES_COUNT, words.number(all.stream().filter(ClauseChange::isChanged).count()),
            words.number(all.size())));
        body.getChildren().setAll(now);
    }
}
