// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import io.assay.ui.findings.Where;
import io.assay.ui.session.OpenCase;
import io.assay.ui.session.Selection;
import io.assay.ui.session.Stage;
import io.assay.ui.session.Topic;
import io.assay.ui.support.Shorten;
import io.assay.ui.support.Words;
import io.assay.verify.CustodyEntry;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunResult;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which screen is in sight, how one got there, and what the status line says. */
public final class ShellViewModel {
    private static final int NAME = 44;
    private static final int MINUTES = 16;

    private final OpenCase open;
    private final Selection selection;
    private final int lanes;
    private final ObjectProperty<Screen> screen = new SimpleObjectProperty<>(Screen.CASE);

    public ShellViewModel(OpenCase open, Selection selection, int lanes) {
        this.open = open;
        this.selection = selection;
        this.lanes = lanes;
        open.resultProperty().addListener((_, _, result) -> arrive(result));
        open.stageProperty().addListener((_, _, stage) -> leave(stage));
    }

    /** One step of the breadcrumb. */
    record Crumb(String name, Screen screen) {
    }

    /** A run over one artefact ends at its verdict, one over several at the table. */
    private void arrive(RunResult result) {
        if (result != null && result.objects().size() == 1 && screen.get() == Screen.CASE) {
            screen.set(Screen.VERDICT);
        }
    }

    private void leave(Stage stage) {
        if (stage == Stage.EMPTY || stage == Stage.PREPARING || stage == Stage.RUNNING && screen.get().ofArtefact()) {
            screen.set(Screen.CASE);
        }
    }

    /** Case, artefact, place: what leads to what is in sight. */
    List<Crumb> crumbs(Words words) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(caseName(words), Screen.CASE));
        var object = selection.objectProperty().get();
        if (screen.get().ofArtefact() && object != null) {
            String artefact = Shorten.middle(Shorten.fileName(object.path().replace('\\', '/')), NAME);
            if (!artefact.equals(crumbs.getFirst().name())) {
                crumbs.add(new Crumb(artefact, screen.get()));
            }
            switch (selection.topicProperty().get()) {
                case Topic.Observed(_, var seen) -> crumbs.add(new Crumb(Where.of(seen.finding().at(), words), screen.get()));
                case Topic.Occurred(_, var event) -> crumbs.add(new Crumb(Where.of(event.at(), words), screen.get()));
                default -> { }
            }
        } else if (screen.get() != Screen.CASE) {
            crumbs.add(new Crumb(words.say(screen.get().word()), screen.get()));
        }
        return crumbs;
    }

    private String caseName(Words words) {
        var named = open.evidence();
        return switch (named.size()) {
            case 0 -> words.say(ShellText.CASE_NONE);
            case 1 -> Shorten.middle(Shorten.fileName(named.getFirst().toString().replace('\\', '/')), NAME);
            default -> words.say(ShellText.CASE_MANY, words.number(named.size()));
        };
    }

    /** What was read, how fast, on how many lanes, and whether the files stayed the same. */
    List<String> status(Words words) {
        var said = new ArrayList<String>();
        switch (open.stageProperty().get()) {
            case PREPARING -> said.add(words.say(ShellText.STATUS_PREPARING));
            case RUNNING -> said.add(words.say(ShellText.STATUS_RUNNING));
            case PAUSED -> said.add(words.say(ShellText.STATUS_PAUSED));
            case STOPPING -> said.add(words.say(ShellText.STATUS_STOPPING));
            case CANCELLED -> said.add(words.say(ShellText.STATUS_CANCELLED));
            case EMPTY, DONE, REFUSED -> { }
        }
        var result = open.resultProperty().get();
        if (result != null) {
            read(said, result, words);
        }
        return said;
    }

    private void read(List<String> said, RunResult result, Words words) {
        if (result.objects().size() > 1) {
            said.add(words.say(ShellText.STATUS_ARTEFACTS, words.number(result.objects().size())));
        }
        long events = result.objects().stream().mapToLong(object -> object.events().count()).sum();
        if (events > 0) {
            said.add(words.say(ShellText.STATUS_EVENTS, events, words.number(events)));
        }
        said.add(words.size(result.objects().stream().mapToLong(ObjectResult::size).sum()));
        said.add(words.seconds(open.elapsedProperty().get()));
        said.add(words.say(ShellText.STATUS_LANES, lanes));
        if (open.broughtProperty().get().policy().isPresent()) {
            said.add(words.say(ShellText.STATUS_POLICY, result.circumstances().policy().id()));
        }
        boolean unchanged = result.custody().stream().allMatch(CustodyEntry::unchanged);
        said.add(words.say(ShellText.STATUS_AT, result.circumstances().at().toString().substring(0, MINUTES).replace('T', ' ') + " Z"));
        said.add(words.say(open.changedProperty().get() ? ShellText.STATUS_CHANGED_SINCE : unchanged ? ShellText.STATUS_UNCHANGED
            : ShellText.STATUS_CHANGED));
    }

    public ObjectProperty<Screen> screenProperty() {
        return screen;
    }
}
