// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import io.assay.coverage.ClauseEvents.Listed;
import io.assay.ui.chain.ChainView;
import io.assay.ui.coverage.CoverageView;
import io.assay.ui.findings.VerdictView;
import io.assay.ui.look.States;
import io.assay.ui.open.StartView;
import io.assay.ui.report.ReportView;
import io.assay.ui.run.CaseView;
import io.assay.ui.scan.DatasetView;
import io.assay.ui.scan.ExposureView;
import io.assay.ui.scan.ScanTabs;
import io.assay.ui.session.Stage;
import io.assay.ui.session.Surroundings;
import io.assay.ui.session.Topic;
import io.assay.ui.settings.SettingsView;
import io.assay.ui.strip.StripView;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import io.assay.ui.time.TimeTabs;
import io.assay.ui.time.TimeTabs.Tab;
import io.assay.ui.time.TimeView;
import io.assay.ui.time.beside.CommittedView;
import io.assay.ui.time.beside.OlderView;
import io.assay.ui.trust.TrustView;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Builds each screen when it is first seen and keeps it for as long as the frame lives. */
final class Screens {
    /** The screens that exist. */
    static final List<Screen> THERE = List.of(Screen.CASE, Screen.VERDICT, Screen.COVERAGE, Screen.TIME, Screen.CHAIN, Screen.TRUST, Screen.REPORT,
        Screen.SETTINGS);

    private static final int ROWS = 5;

    private final Models models;
    private final Surroundings around;
    private final Commands commands;
    private final Words words;
    private final Lifetime life;
    private final Map<Screen, Node> built = new EnumMap<>(Screen.class);

    Screens(Models models, Surroundings around, Commands commands, Words words, Lifetime life) {
        this.models = models;
        this.around = around;
        this.commands = commands;
        this.words = words;
        this.life = life;
    }

    /** What a screen shows now: itself, the start where no case is open, or what is missing. */
    Node of(Screen screen) {
        var stage = models.open().stageProperty().get();
        boolean empty = stage == Stage.EMPTY;
        if (screen == Screen.CASE && stage == Stage.PREPARING) {
            return preparing();
        }
        if (screen == Screen.CASE && empty) {
            return new StartView(models.open(), models.recent(), words, commands::openFiles, commands::openFolder);
        }
        if (screen.ofArtefact() && models.selection().objectProperty().get() == null) {
            return States.empty(words.say(ShellText.CHOOSE_TITLE), words.say(ShellText.CHOOSE_WHY), words.say(ShellText.CHOOSE_BUTTON),
                () -> commands.go(Screen.CASE));
        }
        return built.computeIfAbsent(screen, this::build);
    }

    private Node preparing() {
        var said = States.empty(words.say(ShellText.PREPARING_TITLE), words.say(ShellText.PREPARING_WHY), words.say(ShellText.PREPARING_STOP),
            models.open()::cancel);
        said.setId("preparing");
        said.setFillWidth(false);
        return new VBox(States.loading("", ROWS), said);
    }

    private Node build(Screen screen) {
        return switch (screen) {
            case CASE -> new CaseView(models.open(), models.artefacts(), words, life,
                new CaseView.Commands(commands::openFiles, commands::openFolder, commands::bringTrust, () -> commands.go(Screen.VERDICT)));
            case VERDICT -> verdict();
            case TRUST -> new TrustView(models.open(), models.trust(), words, life,
                new TrustView.Commands(commands::bringTrust, commands::pinKey, commands::bringPolicy));
            case REPORT -> new ReportView(models.open(), models.report(), words, life);
            case SETTINGS -> new SettingsView(models.settings(), words, around.version());
            case COVERAGE -> coverage();
            case TIME -> time();
            case CHAIN -> new ChainView(models.chain(), models.place(), models.proofs(), around.memory(), words, life, this::state, () -> commands.go(Screen.CASE));
        };
    }

    /** Goes to the bytes of an event. */
    private void bytes(Listed one) {
        var run = models.open().resultProperty().get();
        if (run != null) {
            run.objects().stream().filter(object -> object.path().equals(one.path())).findFirst().ifPresent(object -> {
                models.selection().objectProperty().set(object);
                models.selection().topicProperty().set(new Topic.Occurred(object, one.event()));
                commands.go(Screen.VERDICT);
            });
        }
    }

    private Node coverage() {
        return ScanTabs.of(Map.of(ScanTabs.Tab.CLAUSES,
            () -> new CoverageView(models.open(), models.coverage(), models.export(), this::bytes, words, life),
            ScanTabs.Tab.EXPOSURE, () -> new ExposureView(models.scans(), words, life),
            ScanTabs.Tab.DATASET, () -> new DatasetView(models.scans(), words, life)), words);
    }

    private Node time() {
        var places = new EnumMap<Tab, Supplier<Node>>(Tab.class);
        places.put(Tab.STATES, () -> new TimeView(models.open(), models.selection(), models.time(), models.proofs(), words, around.clip(), life,
            () -> commands.go(Screen.CASE)));
        places.put(Tab.COMPARE, () -> new OlderView(models.inquiry(), words, life));
        places.put(Tab.COMMITTED, () -> new CommittedView(models.inquiry(), words, life));
        return TimeTabs.of(places, words);
    }

    /** Goes to the state that the chosen event made. */
    private void state() {
        if (models.selection().topicProperty().get() instanceof Topic.Occurred chosen) {
            models.time().cutAt(chosen.event());
            commands.go(Screen.TIME);
        }
    }

    private VerdictView verdict() {
        var selection = models.selection();
        var strip = new StripView(words, around.background(), around.window(),
            span -> selection.topicProperty().set(new Topic.Bytes(selection.objectProperty().get(), span)));
        return new VerdictView(models.findings(), models.place(), selection, strip, around.memory(), words, life);
    }

    /** Brings the search of the chain screen into sight; false on any other. */
    boolean find() {
        boolean here = models.shell().screenProperty().get() == Screen.CHAIN && built.get(Screen.CHAIN) instanceof ChainView;
        if (here) {
            ((ChainView) built.get(Screen.CHAIN)).find();
        }
        return here;
    }

    /** Finds the next or the previous event on the chain screen. */
    void find(int step) {
        if (models.shell().screenProperty().get() == Screen.CHAIN && built.get(Screen.CHAIN) instanceof ChainView chain) {
            chain.find(step);
        }
    }

    /** Moves through the findings, or on the chain screen through the events that failed. */
    void step(int by) {
        if (models.shell().screenProperty().get() == Screen.CHAIN && built.get(Screen.CHAIN) instanceof ChainView chain) {
            chain.step(by);
        } else if (built.get(Screen.VERDICT) instanceof VerdictView view) {
            view.step(by);
        }
    }
}
