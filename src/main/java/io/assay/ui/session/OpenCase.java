// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import io.assay.format.Circumstances;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunResult;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The case on the desk: evidence named, trust files brought, and the run over them. Commands are called on the window's thread; the work
 * happens on the executor of runs and its news come back to the window's.
 */
public final class OpenCase {
    private final Engine engine;
    private final Executor runs;
    private final Executor window;
    private final ObservableList<Path> evidence = FXCollections.observableArrayList();
    private final ObservableList<EvidenceRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Path> shownEvidence = FXCollections.unmodifiableObservableList(evidence);
    private final ObservableList<EvidenceRow> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<Stage> stage = new SimpleObjectProperty<>(Stage.EMPTY);
    private final ObjectProperty<RunResult> result = new SimpleObjectProperty<>();
    private final ObjectProperty<Brought> brought = new SimpleObjectProperty<>(Brought.NOTHING);
    private final ObjectProperty<Circumstances> light = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final ObjectProperty<Duration> elapsed = new SimpleObjectProperty<>(Duration.ZERO);
    private final LongSupplier nanos;
    private final BooleanProperty changed = new SimpleBooleanProperty();
    private Map<String, String> stamps = Map.of();
    private Run run;
    private long began;

    /**
     * @param runs   runs one thing after the other; a run may take long
     * @param window the window's thread
     * @param nanos  a clock that only ever goes on, in nanoseconds
     */
    public OpenCase(Engine engine, Executor runs, Executor window, LongSupplier nanos) {
        this.engine = engine;
        this.runs = runs;
        this.window = window;
        this.nanos = nanos;
    }

    /** Adds evidence to the case and examines all of it. */
    public void open(List<Path> paths) {
        add(evidence, paths);
        verify();
    }

    /** Brings trust files along and examines the evidence again, in their light. */
    public void trust(List<Path> files) {
        bring(brought.get().with(files));
    }

    /** Lets findings weigh what this policy says, or what the one says that is built in, and examines the evidence again. */
    public void judgeBy(Optional<Path> policy) {
        bring(brought.get().under(policy));
    }

    private void bring(Brought files) {
        brought.set(files);
        verify();
    }

    /** Takes what was dropped on the window: evidence is opened, trust and policy files are only proposed to the auditor. */
    public void drop(List<Path> paths, Consumer<Brought> propose) {
        runs.execute(() -> {
            var proposed = new Brought(paths.stream().filter(engine::isTrust).toList(), paths.stream().filter(engine::isPolicy).findFirst());
            var named = paths.stream().filter(path -> !proposed.trust().contains(path) && !proposed.policy().equals(Optional.of(path))).toList();
            window.execute(() -> {
                if (!named.isEmpty()) {
                    open(named);
                }
                if (!proposed.isNothing()) {
                    propose.accept(proposed);
                }
            });
        });
    }

    /** Leaves the case that is open and begins one with these. */
    public void begin(List<Path> paths, Brought files) {
        close();
        brought.set(files);
        open(paths);
    }

    /** The same with trust files alone. */
    public void begin(List<Path> paths, List<Path> trust) {
        begin(paths, Brought.trust(trust));
    }

    /** Writes the sample case and opens it. */
    public void sample() {
        if (stage.get() == Stage.PREPARING) {
            return;
        }
        close();
        stage.set(Stage.PREPARING);
        Run waited = run;
        runs.execute(() -> {
            try {
                Engine.Sample sample = engine.sample();
                window.execute(() -> settle(waited, () -> begin(sample.evidence(), sample.trust())));
            } catch (Refused refused) {
                window.execute(() -> settle(waited, () -> refuse(refused.problem())));
            }
        });
    }

    /** Stops trusting a file that was brought along. */
    public void withdraw(Path trustFile) {
        bring(brought.get().without(trustFile));
    }

    /** Examines everything once more; a run that is going on is given up for it. */
    public void verify() {
        if (run != null) {
            run.cancel();
        }
        problem.set(null);
        result.set(null);
        rows.clear();
        changed.set(false);
        Run next = new Run(window, this::appear);
        run = next;
        stage.set(evidence.isEmpty() ? Stage.EMPTY : Stage.RUNNING);
        began = nanos.getAsLong();
        var paths = List.copyOf(evidence);
        var files = brought.get();
        runs.execute(() -> examine(next, paths, files));
    }

    public void cancel() {
        if (stage.get() == Stage.PREPARING) {
            close();
        } else if (stage.get().busy()) {
            run.cancel();
            stage.set(Stage.STOPPING);
        }
    }

    public void pause() {
        if (stage.get() == Stage.RUNNING) {
            run.pause();
            stage.set(Stage.PAUSED);
        }
    }

    public void resume() {
        if (stage.get() == Stage.PAUSED) {
            run.resume();
            stage.set(Stage.RUNNING);
        }
    }

    /** Puts everything away. */
    public void close() {
        evidence.clear();
        brought.set(Brought.NOTHING);
        verify();
        light.set(null);
    }

    /** Shows what could not be done; the next command clears it. */
    public void refuse(Problem what) {
        problem.set(what);
        if (stage.get().busy()) {
            stage.set(Stage.REFUSED);
        } else if (stage.get() == Stage.PREPARING) {
            stage.set(Stage.EMPTY);
        }
    }

    /** Takes away what could not be done. */
    public void dismiss() {
        problem.set(null);
    }

    private void examine(Run current, List<Path> paths, Brought files) {
        try {
            Circumstances read = engine.circumstances(files);
            window.execute(() -> settle(current, () -> light.set(read)));
            if (!paths.isEmpty()) {
                RunResult said = engine.verify(paths, read, current);
                Map<String, String> taken = stamps(said);
                window.execute(() -> settle(current, () -> finish(said, taken)));
            }
        } catch (Refused refused) {
            window.execute(() -> settle(current, () -> refuse(refused.problem())));
        }
    }

    private void appear(Run from, EvidenceRow row) {
        settle(from, () -> {
            row.began(running());
            rows.add(row);
        });
    }

    /** News of a run that was given up for another are no news. */
    private void settle(Run from, Runnable news) {
        if (from == run) {
            news.run();
        }
    }

    private Map<String, String> stamps(RunResult said) {
        return said.objects().stream().map(ObjectResult::path).distinct().collect(Collectors.toMap(path -> path, engine::stamp));
    }

    /** Looks whether any artefact is another one now than when it was examined; the evidence is not read for it. */
    public void recheck() {
        RunResult said = result.get();
        Run current = run;
        if (said != null) {
            Map<String, String> then = stamps;
            runs.execute(() -> {
                Map<String, String> now = stamps(said);
                window.execute(() -> settle(current, () -> {
                    rows.forEach(row -> row.changed(!now.getOrDefault(row.path(), "").equals(then.getOrDefault(row.path(), ""))));
                    changed.set(rows.stream().anyMatch(row -> row.changedProperty().get()));
                }));
            });
        }
    }

    private void finish(RunResult said, Map<String, String> taken) {
        stamps = taken;
        elapsed.set(running());
        result.set(said);
        stage.set(said.cancelled() ? Stage.CANCELLED : Stage.DONE);
    }

    private static void add(ObservableList<Path> list, List<Path> more) {
        var all = new LinkedHashSet<>(list);
        all.addAll(more);
        list.setAll(new ArrayList<>(all));
    }

    /** How long the run has been going on. */
    public Duration running() {
        return Duration.ofNanos(nanos.getAsLong() - began);
    }

    /** How long the last run took. */
    public ReadOnlyObjectProperty<Duration> elapsedProperty() {
        return elapsed;
    }

    public ObservableList<Path> evidence() {
        return shownEvidence;
    }

    /** The files in whose light the evidence is examined; never null. */
    public ReadOnlyObjectProperty<Brought> broughtProperty() {
        return brought;
    }

    /** The artefacts, in the order in which their turn came. */
    public ObservableList<EvidenceRow> rows() {
        return shownRows;
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage;
    }

    /** What the whole run says; null until it has said it. */
    public ReadOnlyObjectProperty<RunResult> resultProperty() {
        return result;
    }

    /** The keys and the policy in use; null where nothing was read yet. */
    public ReadOnlyObjectProperty<Circumstances> lightProperty() {
        return light;
    }

    /** Whether an artefact changed since it was examined, as far as {@link #recheck} saw. */
    public ReadOnlyBooleanProperty changedProperty() {
        return changed;
    }

    /** What could not be done; null where there is nothing to tell. */
    public ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem;
    }
}
