// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.findings;

import io.assay.check.Axis;
import io.assay.check.Weight;
import io.assay.ui.session.Selection;
import io.assay.ui.session.Topic;
import io.assay.ui.support.Latest;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The findings of the artefact looked at, filtered by axis, weight and text away from the window's thread. */
public final class FindingsViewModel {
    private final Selection selection;
    private final ObservableValue<Words> words;
    private final Executor window;
    private final Latest<Wish> wishes;
    private final ObservableList<FindingRow> rows = FXCollections.observableArrayList();
    private final ObservableList<FindingRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final IntegerProperty all = new SimpleIntegerProperty();
    private final ObjectProperty<Axis> axis = new SimpleObjectProperty<>();
    private final ObjectProperty<Weight> weight = new SimpleObjectProperty<>();
    private final StringProperty text = new SimpleStringProperty("");
    private long asked;

    public FindingsViewModel(Selection selection, ObservableValue<Words> words, Executor background, Executor window) {
        this.selection = selection;
        this.words = words;
        this.window = window;
        this.wishes = new Latest<>(background, this::filter);
        selection.objectProperty().addListener(_ -> {
            clear();
            ask();
        });
        words.addListener(_ -> ask());
        axis.addListener(_ -> ask());
        weight.addListener(_ -> ask());
        text.addListener(_ -> ask());
        ask();
    }

    /** Shows everything again. */
    public void clear() {
        axis.set(null);
        weight.set(null);
        text.set("");
    }

    /** Makes a finding what the explanation and the evidence view speak of. */
    public void choose(FindingRow row) {
        if (row != null) {
            selection.topicProperty().set(new Topic.Observed(selection.objectProperty().get(), row.observation()));
        }
    }

    private void ask() {
        var object = selection.objectProperty().get();
        all.set(object == null ? 0 : object.findings().size());
        wishes.offer(new Wish(++asked, object, words.getValue(), axis.get(), weight.get(), text.get().strip().toLowerCase(Locale.ROOT)));
    }

    private void filter(Wish wish) {
        var matching = wish.matching();
        window.execute(() -> {
            if (wish.number == asked) {
                rows.setAll(matching);
            }
        });
    }

    /** The rows that match, worst first, then in the order of the verdict. */
    public ObservableList<FindingRow> rows() {
        return shown;
    }

    /** How many there are without a filter. */
    public ReadOnlyIntegerProperty allProperty() {
        return all;
    }

    /** Only findings of this axis; null: of any. */
    public ObjectProperty<Axis> axisProperty() {
        return axis;
    }

    /** Only findings of this weight; null: of any. */
    public ObjectProperty<Weight> weightProperty() {
        return weight;
    }

    public StringProperty textProperty() {
        return text;
    }

    /** Whether nothing was checked, because no format knows what is looked at. */
    boolean unknown() {
        var object = selection.objectProperty().get();
        return object != null && !object.isRecognised() && object.findings().isEmpty();
    }

    /** Whether a filter hides something. */
    public boolean filtered() {
        return axis.get() != null || weight.get() != null || !text.get().isBlank();
    }

    private record Wish(long number, ObjectResult object, Words words, Axis axis, Weight weight, String text) {
        List<FindingRow> matching() {
            var kinds = new HashMap<String, Boolean>();
            return object == null ? List.of() : object.findings().stream().sorted(Comparator.comparing(seen -> seen.finding().weight()))
                .filter(seen -> axis == null || seen.question().axis() == axis)
                .filter(seen -> weight == null || seen.finding().weight() == weight)
                .map(seen -> new FindingRow(seen, words)).filter(row -> text.isEmpty() || row.contains(text, kinds)).toList();
        }
    }
}
