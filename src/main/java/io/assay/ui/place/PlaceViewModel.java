// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.place;

import io.assay.evidence.Locator;
import io.assay.ui.look.Mark;
import io.assay.ui.session.Engine;
import io.assay.ui.session.Refused;
import io.assay.ui.session.Selection;
import io.assay.ui.session.Topic;
import io.assay.ui.support.Latest;
import io.assay.ui.support.Words;
import io.assay.verify.ObjectResult;
import io.assay.verify.Observation;
import io.assay.verify.excerpt.Excerpt;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The place the auditor looks at: follows the selection, reads the bytes away from the window's thread, lays them out for the width there is. */
public final class PlaceViewModel {
    /** What the view can show. */
    enum State {
        NOTHING, LOADING, SHOWN, NO_BYTES, UNREADABLE
    }

    private final Selection selection;
    private final ObservableValue<Words> words;
    private final Engine engine;
    private final Executor window;
    private final Latest<Wish> wishes;
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.NOTHING);
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>();
    private final ObjectProperty<Observation> observation = new SimpleObjectProperty<>();
    private final ObjectProperty<Place.Mode> mode = new SimpleObjectProperty<>(Place.Mode.TEXT);
    private final IntegerProperty columns = new SimpleIntegerProperty(80);
    private final ObservableList<PlaceRow> rows = FXCollections.observableArrayList();
    private long asked;

    public PlaceViewModel(Selection selection, ObservableValue<Words> words, Engine engine, Executor background, Executor window) {
        this.selection = selection;
        this.words = words;
        this.engine = engine;
        this.window = window;
        this.wishes = new Latest<>(background, this::read);
        selection.topicProperty().addListener(_ -> ask());
        words.addListener(_ -> ask());
        mode.addListener(_ -> layOut());
        columns.addListener(_ -> layOut());
        ask();
    }

    private void ask() {
        var object = selection.objectProperty().get();
        switch (selection.topicProperty().get()) {
            case Topic.Observed(_, var seen) -> ask(new Wish(++asked, object, Mark.of(seen.finding().weight()), Optional.of(seen), seen.finding().at(), words.getValue()));
            case Topic.Check(_, var result) -> object.findings().stream().filter(seen -> seen.question() == result.question()).findFirst()
                .ifPresentOrElse(seen -> ask(new Wish(++asked, object, Mark.of(seen.finding().weight()), Optional.of(seen), seen.finding().at(), words.getValue())), this::nothing);
            case Topic.Bytes(_, var span) -> ask(new Wish(++asked, object, Mark.INFO, Optional.empty(),
                Locator.of(object.path()).inEntry(span.entry()).atBytes(span.range()), words.getValue()));
            case Topic.Occurred(_, var event) -> ask(new Wish(++asked, object, Mark.of(event.standing()), Optional.empty(), event.at(), words.getValue()));
            case Topic.Nothing _, Topic.Artefact _, Topic.OfAxis _, Topic.Key _ -> nothing();
        }
    }

    private void ask(Wish wish) {
        if (state.get() != State.SHOWN) {
            state.set(State.LOADING);
        }
        observation.set(wish.seen.orElse(null));
        wishes.offer(wish);
    }

    private void nothing() {
        asked++;
        observation.set(null);
        show(State.NOTHING, null);
    }

    private void read(Wish wish) {
        try {
            var excerpt = engine.excerpt(wish.at);
            var found = excerpt.map(wish::place).orElse(null);
            window.execute(() -> answer(wish, found == null ? State.NO_BYTES : State.SHOWN, found));
        } catch (Refused refused) {
            window.execute(() -> answer(wish, State.UNREADABLE, null));
        }
    }

    private void answer(Wish wish, State said, Place found) {
        if (wish.number == asked) {
            show(said, found);
        }
    }

    private void show(State said, Place found) {
        place.set(found);
        if (found != null && mode.get() == Place.Mode.FIELDS && !found.hasFields()) {
            mode.set(Place.Mode.TEXT);
        }
        layOut();
        state.set(said);
    }

    private void layOut() {
        var found = place.get();
        if (found == null) {
            rows.clear();
        } else {
            rows.setAll(found.rows(mode.get(), columns.get(), words.getValue()));
        }
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state;
    }

    ReadOnlyObjectProperty<Place> placeProperty() {
        return place;
    }

    /** The finding that led here; null where it was a run of bytes. */
    ReadOnlyObjectProperty<Observation> observationProperty() {
        return observation;
    }

    ObjectProperty<Place.Mode> modeProperty() {
        return mode;
    }

    /** How many bytes of text fit in a row; set by the view. */
    IntegerProperty columnsProperty() {
        return columns;
    }

    ObservableList<PlaceRow> rows() {
        return rows;
    }

    private record Wish(long number, ObjectResult object, Mark mark, Optional<Observation> seen, Locator at, Words words) {
        Place place(Excerpt excerpt) {
            String recorded = seen.map(observed -> observed.finding().actual()).orElse("");
            String recomputed = seen.map(observed -> observed.finding().expected()).orElse("");
            String field = seen.map(observed -> observed.finding().at().field()).orElse("");
            var bindings = Bindings.of(object, excerpt, field, recorded);
            return new Place(excerpt, Pieces.of(excerpt, bindings), mark,
                seen.map(observed -> words.message(observed.finding())).orElse(""),
                seen.map(observed -> Spread.of(object, observed).words(words)).orElse(""), recorded, recomputed);
        }
    }
}
