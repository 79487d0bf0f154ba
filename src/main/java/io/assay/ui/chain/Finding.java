// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import io.assay.check.Phrase;
import io.assay.query.Query;
import io.assay.query.QueryException;
import io.assay.roll.EventRoll;
import io.assay.roll.RollFind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Finds the next or the previous event that fits, from the chosen one on, among those that the filter shows. Reads the roll away from the window's thread
 * and no row of the table; a new search, or stopping, ends the one under way.
 */
final class Finding {
    private final ChainViewModel model;
    /** Whether this text was sought before: what is newly sought may be the chosen event itself. */
    private boolean begun;
    private final Executor background;
    private final Executor window;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final ObjectProperty<Said> said = new SimpleObjectProperty<>();
    private final AtomicInteger searches = new AtomicInteger();

    /** What is said of a search; {@code bad}: it led nowhere. */
    record Said(Phrase phrase, boolean bad) {
    }

    Finding(ChainViewModel model, Executor background, Executor window) {
        this.model = model;
        this.background = background;
        this.window = window;
        model.rollProperty().addListener(_ -> forget());
        text.addListener(_ -> {
            begun = false;
            forget();
        });
    }

    private void forget() {
        searches.incrementAndGet();
        running.set(false);
        said.set(null);
    }

    /** Looks for the next ({@code 1}) or the previous ({@code -1}) event; without a text it asks for one. */
    void go(int step) {
        EventRoll roll = model.rollProperty().get();
        if (roll == null) {
            return;
        }
        open.set(true);
        if (text.get().isBlank()) {
            return;
        }
        try {
            Query query = Query.sought(text.get());
            forget();
            long chosen = model.chosenProperty().get();
            long from = chosen < 0 ? step > 0 ? 0 : roll.size() - 1 : begun ? chosen + step : chosen;
            begun = true;
            RollFind find = new RollFind(roll, query, from, step, model.rows().shown());
            int search = searches.get();
            running.set(true);
            said.set(new Said(Phrase.of(ChainText.FINDING, Math.clamp(from, 0, Math.max(0, roll.size() - 1)) + 1), false));
            background.execute(() -> search(search, find, chosen));
        } catch (QueryException unreadable) {
            forget();
            said.set(new Said(unreadable.phrase(), true));
        }
    }

    private void search(int number, RollFind find, long chosen) {
        try {
            var found = find.run(at -> tell(number, at), () -> searches.get() != number);
            window.execute(() -> arrive(number, find, chosen, found));
        } catch (IOException | UncheckedIOException gone) {
            window.execute(() -> end(number, new Said(Phrase.of(ChainText.SEARCH_BROKEN), true)));
        }
    }

    private void tell(int number, long at) {
        window.execute(() -> {
            if (searches.get() == number) {
                said.set(new Said(Phrase.of(ChainText.FINDING, at + 1), false));
            }
        });
    }

    private void arrive(int number, RollFind find, long chosen, RollFind.Found found) {
        if (searches.get() != number) {
            return;
        }
        if (found.place() >= 0) {
            model.choose(found.place());
            end(number, new Said(Phrase.of(ChainText.FOUND_AT, found.place() + 1, find.roll().size()), false));
        } else if (found.without() > 0) {
            end(number, new Said(Phrase.of(ChainText.FOUND_NONE_UNREAD, found.without()), true));
        } else if (chosen < 0) {
            end(number, new Said(Phrase.of(ChainText.FOUND_NOWHERE), true));
        } else {
            end(number, new Said(Phrase.of(find.step() > 0 ? ChainText.FOUND_NONE_AFTER : ChainText.FOUND_NONE_BEFORE, chosen + 1), true));
        }
    }

    private void end(int number, Said last) {
        if (searches.get() == number) {
            running.set(false);
            said.set(last);
        }
    }

    /** Stops the search under way, or puts the search away where none is; says whether there was anything to end. */
    boolean end() {
        if (running.get()) {
            searches.incrementAndGet();
            end(searches.get(), new Said(Phrase.of(ChainText.FIND_STOPPED), false));
            return true;
        }
        boolean was = open.get();
        open.set(false);
        return was;
    }

    /** Whether the search is in sight. */
    BooleanProperty openProperty() {
        return open;
    }

    /** What is sought: a filter, or a text. */
    StringProperty textProperty() {
        return text;
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running;
    }

    /** How the search stands; null where none was begun. */
    ReadOnlyObjectProperty<Said> saidProperty() {
        return said;
    }
}
