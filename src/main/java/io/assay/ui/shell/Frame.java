// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.shown;
import static io.assay.ui.look.Nodes.styled;

import io.assay.check.Axis;
import io.assay.ui.look.Mark;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.session.Surroundings;
import io.assay.ui.session.Topic;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import io.assay.ui.trust.PinSheet;
import io.assay.ui.trust.ProposalSheet;
import io.assay.ui.trust.TrustViewModel.Proposal;
import io.assay.ui.verdict.AxisChip;
import io.assay.ui.verdict.Headline;
import io.assay.ui.verdict.VerdictBar;
import io.assay.ui.verdict.VerdictText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The frame of one language: rail, top, verdict bar, screen, explanation, status, and what may lie over them. */
final class Frame extends StackPane {
    private static final double NARROW = 1200;
    private static final double TIGHT = 1100;
    private static final int SHAPE = 14;

    private final Models models;
    private final Words words;
    private final Lifetime life = new Lifetime();
    private Lifetime pinning = new Lifetime();
    private final Screens screens;
    private final ExplainDock explain;
    private final TopBar top;
    private final VerdictBar verdict;
    private final StatusBar status;
    private final HBox notice = styled(new HBox(), "notice");
    private final StackPane problem = new StackPane();
    private final StackPane body = new StackPane();
    private final BorderPane whole = new BorderPane();
    private StackPane sheet;

    Frame(Models models, Surroundings around, Commands commands, Words words, boolean dark) {
        this.models = models;
        this.words = words;
        this.screens = new Screens(models, around, commands, words, life);
        this.top = new TopBar(models.shell(), models.settings(), models.findings().textProperty(), words, dark, this::toggleExplain);
        this.verdict = new VerdictBar(words, this::chooseAxis,
            button(words.say(VerdictText.SAVE_VERDICT), Feather.SAVE, commands::saveVerdict),
            button(words.say(VerdictText.REPORT), Feather.FILE_TEXT, commands::printReport));
        this.status = new StatusBar(words);
        var over = new StackPane();
        // In the order in which one reads: the tab key follows it.
        var centre = new BorderPane();
        centre.setTop(new VBox(top, problem, notice, verdict));
        centre.setCenter(over);
        centre.setBottom(status);
        over.getChildren().setAll(body);
        whole.setLeft(new Rail(Screens.THERE, models.shell().screenProperty(), models.open().resultProperty(),
            models.settings().railWordsProperty().get(), words, life));
        whole.setCenter(centre);
        this.explain = new ExplainDock(models, around, words, life, whole, over);
        getChildren().setAll(whole);
        widthProperty().subscribe(width -> resize(width.doubleValue()));
        listen();
        show();
    }

    private void listen() {
        life.hear(models.shell().screenProperty(), this::show);
        life.hear(models.open().stageProperty(), this::show);
        life.hear(models.open().resultProperty(), this::show);
        life.hear(models.open().changedProperty(), this::show);
        life.hear(models.selection().objectProperty(), this::show);
        life.hear(models.selection().topicProperty(), top::show);
        life.follow(models.open().problemProperty(), what -> problem.getChildren().setAll(Optional.ofNullable(what).stream()
            .map(known -> new ProblemBanner(known, words, models.open()::dismiss)).toList()));
        life.follow(models.report().writtenProperty(), this::tellWritten);
        life.follow(models.trust().proposalProperty(), this::propose);
        life.follow(models.trust().pinningProperty(), this::pin);
    }

    /** Ends what this frame hears; another one takes its place. */
    void end() {
        explain.end();
        pinning.end();
        life.end();
    }

    private void show() {
        var screen = models.shell().screenProperty().get();
        body.getChildren().setAll(screens.of(screen));
        top.show();
        top.searchable(screen == Screen.VERDICT);
        status.show(models.shell().status(words));
        showVerdict(screen);
        explain.refresh();
    }

    private void showVerdict(Screen screen) {
        var object = models.selection().objectProperty().get();
        var result = models.open().resultProperty().get();
        boolean ofRun = result != null && (screen == Screen.CASE || screen == Screen.REPORT || object == null);
        shown(verdict, screen != Screen.SETTINGS && screen != Screen.TRUST && screen != Screen.COVERAGE
            && (ofRun || object != null && result != null));
        if (ofRun) {
            verdict.show(Headline.of(result, words), AxisChip.of(result.verdict(),
                result.objects().size() == 1 ? result.objects().getFirst().checks() : List.of(), words));
        } else if (object != null && result != null) {
            verdict.show(Headline.of(object, words), AxisChip.of(object.verdict(), object.checks(), words));
        }
    }

    private void chooseAxis(Axis axis) {
        var object = models.selection().objectProperty().get();
        if (object != null) {
            models.selection().topicProperty().set(new Topic.OfAxis(object, axis));
            models.findings().axisProperty().set(models.findings().axisProperty().get() == axis ? null : axis);
            models.shell().screenProperty().set(Screen.VERDICT);
        }
    }

    private void resize(double width) {
        top.narrow(width < NARROW);
        getStyleClass().removeAll("narrow", "tight");
        if (width < NARROW) {
            getStyleClass().add("narrow");
        }
        if (width < TIGHT) {
            getStyleClass().add("tight");
        }
        explain.width(width);
    }

    private void tellWritten(Path file) {
        shown(notice, file != null);
        if (file != null) {
            notice.getChildren().setAll(new MarkIcon(Mark.INFO, SHAPE), prose(words.say(ShellText.SAVED, file)), gap(),
                button(words.say(ShellText.PROBLEM_DISMISS), null, models.report()::forget));
        }
    }

    private void propose(Proposal proposal) {
        lay(proposal == null ? null : new ProposalSheet(models.trust(), proposal, words));
    }

    private void pin(Path keyFile) {
        pinning.end();
        pinning = new Lifetime();
        lay(keyFile == null ? null : new PinSheet(models.trust(), keyFile, words, pinning));
    }

    /** Lays a sheet over the window, or takes the one away that lies there. */
    private void lay(StackPane next) {
        getChildren().remove(sheet);
        sheet = next;
        if (next != null) {
            getChildren().add(next);
        }
        whole.setDisable(next != null);
        whole.getStyleClass().remove("veiled");
        if (next != null) {
            whole.getStyleClass().add("veiled");
        }
    }

    void toggleExplain() {
        explain.toggle();
    }

    void toggleKeys() {
        lay(sheet instanceof KeyList ? null : new KeyList(words, () -> lay(null)));
    }

    /** Takes away what lies on top; says whether anything did. */
    boolean dismissTop() {
        if (sheet instanceof PinSheet) {
            models.trust().endPinning();
            return true;
        }
        if (sheet instanceof ProposalSheet) {
            models.trust().refuse();
            return true;
        }
        boolean lay = sheet != null;
        lay(null);
        return lay || explain.lower();
    }

    /** On the chain screen the events are searched, elsewhere the findings. */
    void focusSearch() {
        if (screens.find()) {
            return;
        }
        models.shell().screenProperty().set(Screen.VERDICT);
        top.focusSearch();
    }

    void find(int step) {
        screens.find(step);
    }

    void step(int by) {
        screens.step(by);
    }
}
