// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import io.assay.check.Finding;
import io.assay.check.Weight;
import io.assay.evidence.Event;
import io.assay.replay.Cutoff;
import io.assay.replay.Extent;
import io.assay.replay.Provenance.Origin;
import io.assay.replay.Scope;
import io.assay.replay.StateChange;
import io.assay.format.Circumstances;
import io.assay.ui.session.Engine;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Rebuilt;
import io.assay.ui.session.Rebuilt.Moment;
import io.assay.ui.session.Refused;
import io.assay.ui.session.Selection;
import io.assay.verify.ObjectResult;
import io.assay.verify.Observation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Two cuts through one artefact: the state at A, the state at B, what differs, and who set what. The artefact is opened when the screen is first
 * seen; states are rebuilt away from the window's thread, and an answer that comes too late is dropped.
 */
public final class TimeViewModel {
    private static final int MARKED = 500;

    private final OpenCase open;
    private final Selection selection;
    private final Engine engine;
    private final Executor background;
    private final Executor window;
    private final ObjectProperty<Phase> phase = new SimpleObjectProperty<>(Phase.NONE);
    private final ObjectProperty<List<Scope>> scopes = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>();
    private final ObjectProperty<Extent> extent = new SimpleObjectProperty<>(new Extent(1, 0));
    private final ObjectProperty<Cutoff> cutA = new SimpleObjectProperty<>();
    private final ObjectProperty<Cutoff> cutB = new SimpleObjectProperty<>();
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final Looking looking;
    private final PastViewModel past;
    private Rebuilt desk;
    private Event awaited;
    private boolean inSight;
    private boolean stale = true;

    /** How far the artefact is opened. */
    enum Phase {
        NONE, OPENING, READY, NOT_REPLAYABLE, EMPTY, UNREADABLE
    }

    /** Both states, and what changed from B to A. */
    record View(Moment a, Moment b, List<StateChange> changes) {
        View {
            changes = List.copyOf(changes);
        }
    }

    public TimeViewModel(OpenCase open, Selection selection, Engine engine, Executor background, Executor window) {
        this.open = open;
        this.selection = selection;
        this.engine = engine;
        this.background = background;
        this.window = window;
        this.looking = new Looking(background, window, this::fail);
        this.past = new PastViewModel(this, background, window);
        open.resultProperty().addListener(_ -> renew());
        selection.objectProperty().addListener(_ -> renew());
        scope.addListener((_, _, chosen) -> enter(chosen));
        cutA.addListener(_ -> look());
        cutB.addListener(_ -> look());
    }

    private void renew() {
        stale = true;
        playing.set(false);
        if (desk != null) {
            var left = desk;
            background.execute(left::close);
        }
        desk = null;
        phase.set(Phase.NONE);
        looking.clear();
        scopes.set(List.of());
        scope.set(null);
        if (inSight) {
            open();
        }
    }

    /** Whether the screen is in sight and worth the work. */
    void shown(boolean now) {
        inSight = now;
        if (now && stale) {
            open();
        } else if (!now) {
            playing.set(false);
        }
    }

    private void open() {
        var run = open.resultProperty().get();
        var object = selection.objectProperty().get();
        if (run != null && object != null) {
            stale = false;
            phase.set(Phase.OPENING);
            background.execute(() -> open(object, run.circumstances()));
        }
    }

    private void open(ObjectResult object, Circumstances light) {
        try {
            Optional<Rebuilt> opened = engine.replay(Path.of(object.path()), light);
            if (opened.isEmpty()) {
                settle(object, null, List.of(), Phase.NOT_REPLAYABLE);
            } else {
                List<Scope> known = opened.get().scopes();
                settle(object, opened.get(), known, known.isEmpty() ? Phase.EMPTY : Phase.READY);
            }
        } catch (Refused refused) {
            settle(object, null, List.of(), Phase.UNREADABLE);
        }
    }

    private void settle(ObjectResult of, Rebuilt opened, List<Scope> known, Phase end) {
        window.execute(() -> {
            if (selection.objectProperty().get() != of || stale) {
                if (opened != null) {
                    background.execute(opened::close);
                }
                return;
            }
            desk = opened;
            scopes.set(known);
            phase.set(end);
            scope.set(known.isEmpty() ? null : known.getFirst());
        });
    }

    private void enter(Scope chosen) {
        playing.set(false);
        var asked = desk;
        if (chosen == null || asked == null) {
            return;
        }
        background.execute(() -> {
            try {
                Extent whole = asked.extent(chosen);
                window.execute(() -> begin(asked, chosen, whole));
            } catch (Refused refused) {
                window.execute(() -> fail(asked));
            }
        });
    }

    /** A stands at the end, B at the beginning, so that the first sight is all that happened. */
    private void begin(Rebuilt asked, Scope chosen, Extent whole) {
        if (asked == desk && chosen.equals(scope.get())) {
            looking.drop();
            extent.set(whole);
            cutB.set(new Cutoff.AtPosition(whole.first()));
            cutA.set(new Cutoff.AtPosition(whole.last()));
            phase.set(whole.first() > whole.last() ? Phase.EMPTY : Phase.READY);
            look();
            arrive();
        }
    }

    /** Puts A where an event stands; in the scope of its user, where states are those of users. Before the states are there, it waits for them. */
    public void cutAt(Event event) {
        awaited = event;
        scopes.get().stream().filter(one -> !one.user().isEmpty() && one.user().equals(event.facet("actor"))).findFirst()
            .filter(one -> !one.equals(scope.get())).ifPresentOrElse(scope::set, this::arrive);
    }

    private void arrive() {
        var asked = desk;
        Event event = awaited;
        if (event == null || asked == null || scope.get() == null || phase.get() != Phase.READY) {
            return;
        }
        awaited = null;
        Scope chosen = scope.get();
        background.execute(() -> {
            try {
                var position = asked.position(event.at(), chosen);
                window.execute(() -> position.ifPresent(found -> {
                    if (asked == desk && chosen.equals(scope.get())) {
                        moveA(found);
                    }
                }));
            } catch (Refused refused) {
                window.execute(() -> fail(asked));
            }
        });
    }

    /** The findings of the artefact that weigh. */
    List<Finding> findings() {
        ObjectResult object = selection.objectProperty().get();
        return object == null ? List.of() : object.findings().stream().map(Observation::finding)
            .filter(finding -> finding.weight() == Weight.FAIL || finding.weight() == Weight.INDETERMINATE).limit(MARKED).toList();
    }

    private void fail(Rebuilt asked) {
        if (asked == desk) {
            phase.set(Phase.UNREADABLE);
        }
    }

    private void look() {
        if (desk != null && scope.get() != null && cutA.get() != null && cutB.get() != null) {
            looking.look(desk, scope.get(), cutA.get(), cutB.get(), extent.get().first());
        }
    }

    /** Moves A to a position, held within the extent. */
    void moveA(long position) {
        cutA.set(new Cutoff.AtPosition(Math.clamp(position, extent.get().first(), Math.max(extent.get().first(), extent.get().last()))));
    }

    void moveB(long position) {
        cutB.set(new Cutoff.AtPosition(Math.clamp(position, extent.get().first(), Math.max(extent.get().first(), extent.get().last()))));
    }

    /** Moves A by so many positions; stops playing at the end. */
    void step(long by) {
        long here = positionA();
        if (by > 0 && here >= extent.get().last()) {
            playing.set(false);
        } else {
            moveA(here + by);
        }
    }

    /** Starts at the beginning where A stands at the end. */
    void play(boolean on) {
        if (on && positionA() >= extent.get().last()) {
            moveA(extent.get().first());
        }
        playing.set(on && phase.get() == Phase.READY);
    }

    /** Where A stands; for a time, the position reached. */
    long positionA() {
        return position(cutA.get(), seen() == null ? null : seen().a());
    }

    long positionB() {
        return position(cutB.get(), seen() == null ? null : seen().b());
    }

    private long position(Cutoff cut, Moment moment) {
        return cut instanceof Cutoff.AtPosition at ? at.position() : moment == null ? extent.get().first() : moment.projection().position();
    }

    /** What is opened; null where nothing is. */
    Rebuilt desk() {
        return desk;
    }

    /** Which part of the states is in sight, and the way to another one. */
    Looking looking() {
        return looking;
    }

    private View seen() {
        return looking.viewProperty().get();
    }

    /** What stands beside the states. */
    PastViewModel past() {
        return past;
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase;
    }

    ReadOnlyObjectProperty<List<Scope>> scopesProperty() {
        return scopes;
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    ReadOnlyObjectProperty<Extent> extentProperty() {
        return extent;
    }

    ObjectProperty<Cutoff> cutAProperty() {
        return cutA;
    }

    ObjectProperty<Cutoff> cutBProperty() {
        return cutB;
    }

    /** Both states; null until they are rebuilt. */
    ReadOnlyObjectProperty<View> viewProperty() {
        return looking.viewProperty();
    }

    /** Which event set each field of A; null while it is looked for. */
    ReadOnlyObjectProperty<Map<String, Origin>> originsProperty() {
        return looking.originsProperty();
    }

    /** Whether A moves on by itself. */
    BooleanProperty playingProperty() {
        return playing;
    }
}
