// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import io.assay.coverage.ClauseEntry;
import io.assay.coverage.ClauseEvents;
import io.assay.coverage.CoverageSplit;
import io.assay.coverage.Period;
import io.assay.coverage.SplitBy;
import io.assay.coverage.change.ClauseChange;
import io.assay.ui.coverage.sight.Asking;
import io.assay.ui.session.Engine;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is asked beyond the count itself: parts, changes, the events of a clause. A new count makes every answer old. */
final class Inquiries {
    private final CoverageViewModel model;
    private final Engine engine;
    private final Asking<CoverageSplit> split;
    private final Asking<List<ClauseChange>> changes;
    private final Asking<ClauseEvents> events;
    private final ObjectProperty<ClauseEntry> told = new SimpleObjectProperty<>();

    Inquiries(CoverageViewModel model, Engine engine, Executor background, Executor window) {
        this.model = model;
        this.engine = engine;
        this.split = new Asking<>(background, window);
        this.changes = new Asking<>(background, window);
        this.events = new Asking<>(background, window);
        model.coveredProperty().addListener(_ -> {
            split.clear();
            changes.clear();
            told.set(null);
            events.clear();
        });
    }

    /** Counts the parts. */
    void split(SplitBy by) {
        var all = model.coveredProperty().get();
        if (all != null) {
            var frameworks = all.result().frameworks().stream().map(one -> one.framework().id()).toList();
            var evidence = model.evidence();
            var wish = model.wish();
            split.ask(monitor -> engine.split(by, frameworks, evidence, all.run().circumstances(), wish, monitor));
        }
    }

    /** Compares with another input, or with the same over other days. */
    void since(Optional<Path> input, Optional<Period> days) {
        var all = model.coveredProperty().get();
        if (all != null) {
            var evidence = model.evidence();
            var wish = model.wish();
            var before = input.map(List::of).orElse(evidence);
            changes.ask(monitor -> engine.changes(before, days, evidence, all.run().circumstances(), wish, monitor));
        }
    }

    /** Lists the events of a clause; does nothing where no rule counts any. */
    void events(ClauseEntry entry) {
        var all = model.coveredProperty().get();
        if (all != null && entry.coverage().rule().isPresent()) {
            told.set(entry);
            var evidence = model.evidence();
            var wish = model.wish();
            events.ask(monitor -> engine.events(entry.coverage().rule().get(), evidence, all.run().circumstances(), wish, monitor));
        }
    }

    /** Leaves the list of events. */
    void leave() {
        told.set(null);
        events.clear();
    }

    Asking<CoverageSplit> split() {
        return split;
    }

    Asking<List<ClauseChange>> changes() {
        return changes;
    }

    Asking<ClauseEvents> events() {
        return events;
    }

    /** Whose events are listed; null where none are. */
    ObjectProperty<ClauseEntry> toldProperty() {
        return told;
    }
}
