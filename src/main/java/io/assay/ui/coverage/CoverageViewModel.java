// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage;

import io.assay.coverage.ClauseEntry;
import io.assay.coverage.CoverageResult;
import io.assay.report.view.Look;
import io.assay.report.view.Sight;
import io.assay.format.Circumstances;
import io.assay.ui.session.CoverageWish;
import io.assay.ui.session.Covered;
import io.assay.ui.session.Engine;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Problem;
import io.assay.ui.session.Refused;
import io.assay.ui.session.Selection;
import io.assay.verify.ObjectResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Coverage of the case, counted when the screen is first seen after a run and again when scope or period change. Counting happens away from the
 * window's thread; a count that was given up for another is never shown.
 */
public final class CoverageViewModel {
    private static final Sieve OPEN = new Sieve("", Set.of(), "");

    private final OpenCase open;
    private final Selection selection;
    private final Engine engine;
    private final Executor background;
    private final Executor window;
    private final BooleanProperty alone = new SimpleBooleanProperty();
    private final ObjectProperty<CoverageWish> wish = new SimpleObjectProperty<>(CoverageWish.ALL);
    private final ObjectProperty<Phase> phase = new SimpleObjectProperty<>(Phase.NONE);
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final ObjectProperty<Covered> covered = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final ObjectProperty<Sieve> sieve = new SimpleObjectProperty<>(OPEN);
    private final ObjectProperty<CoverageResult> shown = new SimpleObjectProperty<>();
    private final ObjectProperty<ClauseEntry> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.MATRIX);
    private final Inquiries inquiries;
    private Counting counting;
    private boolean inSight;
    private boolean stale = true;

    /** How far the counting is. */
    enum Phase {
        NONE, WORKING, DONE, CANCELLED, REFUSED
    }

    public CoverageViewModel(OpenCase open, Selection selection, Engine engine, Executor background, Executor window) {
        this.open = open;
        this.selection = selection;
        this.engine = engine;
        this.background = background;
        this.window = window;
        open.resultProperty().addListener(_ -> renew());
        alone.addListener(_ -> renew());
        wish.addListener(_ -> renew());
        selection.objectProperty().addListener(_ -> {
            if (alone.get()) {
                renew();
            }
        });
        sieve.addListener(_ -> sift());
        covered.addListener(_ -> sift());
        this.inquiries = new Inquiries(this, engine, background, window);
    }

    private void renew() {
        stale = true;
        if (counting != null) {
            counting.cancel();
            counting = null;
        }
        covered.set(null);
        phase.set(Phase.NONE);
        if (inSight) {
            count();
        }
    }

    /** Whether the screen is in sight and worth the work. */
    void shown(boolean now) {
        inSight = now;
        if (now && stale) {
            count();
        }
    }

    /** Counts; does nothing where no run has said anything. */
    void count() {
        var run = open.resultProperty().get();
        if (run == null) {
            return;
        }
        stale = false;
        progress.set(0);
        var already = artefact().isEmpty() && wish.get().equals(CoverageWish.ALL) ? engine.counted(run) : Optional.<Covered>empty();
        if (already.isPresent()) {
            covered.set(already.get());
            phase.set(Phase.DONE);
            return;
        }
        var next = Counting.of(run, List.copyOf(open.evidence()), artefact(), wish.get(), window, progress::set);
        counting = next;
        phase.set(Phase.WORKING);
        background.execute(() -> work(next, run.circumstances()));
    }

    private void work(Counting next, Circumstances light) {
        try {
            Covered done = engine.coverage(next.evidence(), light, next.wish(), next);
            window.execute(() -> settle(next, next.cancelled() ? Phase.CANCELLED : Phase.DONE, done, null));
        } catch (Refused refused) {
            window.execute(() -> settle(next, Phase.REFUSED, null, refused.problem()));
        }
    }

    private void settle(Counting from, Phase end, Covered done, Problem why) {
        if (from == counting) {
            problem.set(why);
            covered.set(end == Phase.DONE ? done : null);
            phase.set(end);
        }
    }

    /** Stops counting; nothing counted by half is shown. */
    public void cancel() {
        if (phase.get() == Phase.WORKING) {
            counting.cancel();
            counting = null;
            phase.set(Phase.CANCELLED);
        }
    }

    private void sift() {
        var all = covered.get();
        shown.set(all == null ? null : sieve.get().of(all.result()));
        var before = chosen.get();
        chosen.set(all == null ? before : ClauseEntry.all(all.result()).filter(entry -> entry.same(before)).findFirst().orElse(null));
    }

    /** Chooses a clause by its framework and number; does nothing where it is not there. */
    void choose(String framework, String clause) {
        var all = covered.get();
        if (all != null) {
            ClauseEntry.all(all.result()).filter(entry -> entry.framework().id().equals(framework) && entry.id().equals(clause)).findFirst()
                .ifPresent(chosen::set);
        }
    }

    /** The one artefact that is counted; empty: the whole case. */
    Optional<ObjectResult> artefact() {
        return alone.get() ? Optional.ofNullable(selection.objectProperty().get()) : Optional.empty();
    }

    /** Whether only the chosen artefact counts. */
    BooleanProperty aloneProperty() {
        return alone;
    }

    /** What is asked for: period, filter, catalogues. */
    ObjectProperty<CoverageWish> wishProperty() {
        return wish;
    }

    CoverageWish wish() {
        return wish.get();
    }

    /** What is counted: the whole case, or the one artefact. */
    List<Path> evidence() {
        return artefact().map(object -> List.of(Path.of(object.path()))).orElse(List.copyOf(open.evidence()));
    }

    /** The view in sight. */
    ObjectProperty<Look> lookProperty() {
        return look;
    }

    /** What is asked beyond the count. */
    Inquiries inquiries() {
        return inquiries;
    }

    /** The view in sight with what it shows; empty where nothing was counted, or the view has not been answered. */
    Optional<Sight> sight() {
        var result = shown.get();
        if (result == null) {
            return Optional.empty();
        }
        if (inquiries.toldProperty().get() != null) {
            return Optional.ofNullable(inquiries.events().answerProperty().get()).map(Sight.Told::new);
        }
        return switch (look.get()) {
            case SPLIT -> Optional.ofNullable(inquiries.split().answerProperty().get())
                .map(split -> new Sight.Parted(split, ClauseEntry.all(result).toList()));
            case CHANGES -> Optional.ofNullable(inquiries.changes().answerProperty().get()).map(changes -> new Sight.Compared(changes.stream()
                .filter(change -> change.after().in(result).isPresent()).toList()));
            case MATRIX, TIME, CLAIMS, GAPS, EVIDENCE, TREEMAP, EVENTS ->
                Optional.of(new Sight.Counted(look.get(), result, covered.get().producers()));
        };
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase;
    }

    /** 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress;
    }

    /** All that was counted; null where nothing was. */
    ReadOnlyObjectProperty<Covered> coveredProperty() {
        return covered;
    }

    /** Why nothing could be counted; null where it could. */
    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem;
    }

    ObjectProperty<Sieve> sieveProperty() {
        return sieve;
    }

    /** What is in sight; null where nothing was counted. */
    ReadOnlyObjectProperty<CoverageResult> shownProperty() {
        return shown;
    }

    ObjectProperty<ClauseEntry> chosenProperty() {
        return chosen;
    }
}
