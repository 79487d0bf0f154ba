// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import io.assay.check.Phrase;
import io.assay.evidence.Event;
import io.assay.evidence.Standing;
import io.assay.format.Wanted;
import io.assay.query.Query;
import io.assay.query.QueryException;
import io.assay.roll.EventRoll;
import io.assay.roll.RollSearch;
import io.assay.ui.session.Engine;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Refused;
import io.assay.ui.session.Selection;
import io.assay.ui.session.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The events of the selected artefact: which are shown, which one is chosen, and how it is fixed. */
public final class ChainViewModel {
    private final OpenCase open;
    private final Selection selection;
    private final Engine engine;
    private final Executor background;
    private final Executor window;
    private final ObjectProperty<EventRoll> roll = new SimpleObjectProperty<>();
    private final RollRows rows = new RollRows();
    private final LongProperty chosen = new SimpleLongProperty(-1);
    private final ObjectProperty<Sight> sight = new SimpleObjectProperty<>(Sight.whole(0));
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Phrase> fault = new SimpleObjectProperty<>();
    private final BooleanProperty searching = new SimpleBooleanProperty();
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(new Way.Unasked());
    private final AtomicInteger searches = new AtomicInteger();
    private final Jump jump;
    private final Arrival arrival;
    private final Finding finding;

    public ChainViewModel(OpenCase open, Selection selection, Engine engine, Executor background, Executor window) {
        this.open = open;
        this.selection = selection;
        this.engine = engine;
        this.background = background;
        this.window = window;
        this.jump = new Jump(this, background, window);
        this.arrival = new Arrival(this, selection, background, window);
        this.finding = new Finding(this, background, window);
        open.resultProperty().addListener(_ -> renew());
        selection.objectProperty().addListener(_ -> renew());
    }

    private void renew() {
        var run = open.resultProperty().get();
        var object = selection.objectProperty().get();
        EventRoll now = run == null || object == null ? null : engine.events(run, object.path()).orElse(null);
        if (now != roll.get() || now == null) {
            searches.incrementAndGet();
            searching.set(false);
            fault.set(null);
            filter.set("");
            chosen.set(-1);
            way.set(new Way.Unasked());
            rows.show(now, null);
            sight.set(Sight.whole(now == null ? 0 : now.size()));
            roll.set(now);
            arrival.arrive();
        }
    }

    /** Whether the screen is in sight: then an event is chosen, the one of the finding in sight before any other. */
    void shown(boolean now) {
        arrival.shown(now);
    }

    /** Shows the events that a filter lets through; blank: all. A filter that cannot be read changes nothing but the complaint. */
    void filter(String text) {
        EventRoll within = roll.get();
        try {
            Query query = Query.parse(text);
            fault.set(null);
            filter.set(text);
            int search = searches.incrementAndGet();
            searching.set(query != Query.ALL && within != null);
            if (!searching.get()) {
                rows.show(within, null);
            } else {
                background.execute(() -> search(search, new RollSearch(within, query)));
            }
        } catch (QueryException unreadable) {
            fault.set(unreadable.phrase());
        }
    }

    private void search(int number, RollSearch search) {
        try {
            RollSearch.Found found = search.run(_ -> { }, () -> searches.get() != number);
            window.execute(() -> {
                if (searches.get() == number) {
                    searching.set(false);
                    rows.show(search.roll(), found.places());
                    fault.set(found.without() == 0 ? null : Phrase.of(ChainText.NOT_SEARCHED, found.without()));
                }
            });
        } catch (IOException | UncheckedIOException gone) {
            window.execute(() -> {
                if (searches.get() == number) {
                    searching.set(false);
                    fault.set(Phrase.of(ChainText.SEARCH_BROKEN));
                }
            });
        }
    }

    /** Chooses an event by its place in the roll; the explanation and the bytes follow. */
    void choose(long index) {
        var object = selection.objectProperty().get();
        if (roll.get() == null || object == null || index < 0 || index >= roll.get().size() || index == chosen.get()) {
            return;
        }
        Event event = roll.get().get(index);
        stand(index);
        selection.topicProperty().set(new Topic.Occurred(object, event));
    }

    /** Goes to an event without speaking of it: what is explained stays. */
    void stand(long index) {
        if (roll.get() != null && index >= 0 && index < roll.get().size()) {
            chosen.set(index);
            way.set(new Way.Unasked());
            sight.set(sight.get().with(index));
        }
    }

    /** Goes to the next ({@code 1}) or the previous ({@code -1}) event at which a check failed. */
    void failed(int step) {
        if (roll.get() != null && roll.get().size() > 0) {
            long from = chosen.get() < 0 ? step > 0 ? 0 : roll.get().size() - 1 : chosen.get() + step;
            choose(roll.get().next(Standing.FAILED, from, step));
        }
    }

    /** Looks for the hashes that lead from the chosen event to what fixes it. */
    void findWay() {
        var run = open.resultProperty().get();
        var object = selection.objectProperty().get();
        long index = chosen.get();
        if (run == null || object == null || index < 0) {
            return;
        }
        Wanted wanted = wanted();
        way.set(new Way.Looking());
        background.execute(() -> {
            try {
                var proven = engine.prove(Path.of(object.path()), run.circumstances(), wanted);
                window.execute(() -> answer(index, new Way.Found(proven)));
            } catch (Refused refused) {
                window.execute(() -> refuse(index, refused));
            }
        });
    }

    private void answer(long index, Way found) {
        if (chosen.get() == index) {
            way.set(found);
        }
    }

    private void refuse(long index, Refused refused) {
        answer(index, refused.problem().detail().<Way>map(Way.Missing::new).orElseGet(Way.Unasked::new));
        if (refused.problem().detail().isEmpty()) {
            open.refuse(refused.problem());
        }
    }

    /** The chosen event as proofs are asked for. */
    Wanted wanted() {
        Event event = roll.get().get(chosen.get());
        return event.id().isEmpty() ? Wanted.at(event.at().position() >= 0 ? event.at().position() : event.ordinal()) : Wanted.ofId(event.id());
    }

    void look(Sight at) {
        sight.set(at);
    }

    /** The events; null where the artefact has none. */
    ReadOnlyObjectProperty<EventRoll> rollProperty() {
        return roll;
    }

    Jump jump() {
        return jump;
    }

    /** The search from event to event. */
    Finding finding() {
        return finding;
    }

    /** Ends what a search does, or the search; says whether there was anything to end. */
    public boolean endFinding() {
        return finding.end();
    }

    RollRows rows() {
        return rows;
    }

    /** Place of the chosen event in the roll; -1: none. */
    ReadOnlyLongProperty chosenProperty() {
        return chosen;
    }

    ReadOnlyObjectProperty<Sight> sightProperty() {
        return sight;
    }

    /** The filter in force, as written. */
    StringProperty filterProperty() {
        return filter;
    }

    /** What cannot be read in the filter last entered; null where nothing. */
    ReadOnlyObjectProperty<Phrase> faultProperty() {
        return fault;
    }

    ReadOnlyBooleanProperty searchingProperty() {
        return searching;
    }

    ReadOnlyObjectProperty<Way> wayProperty() {
        return way;
    }
}
