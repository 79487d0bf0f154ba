// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import io.assay.text.Language;
import io.assay.ui.explain.Depth;
import io.assay.ui.open.StartText;
import io.assay.ui.report.ReportText;
import io.assay.ui.session.Surroundings;
import io.assay.ui.support.Words;
import io.assay.ui.trust.TrustText;
import java.util.List;
import javafx.scene.Node;

/** What keys and buttons alike can ask of the window. */
final class Commands {
    private final Models models;
    private final Surroundings around;

    Commands(Models models, Surroundings around) {
        this.models = models;
        this.around = around;
    }

    void openFiles() {
        var chosen = around.files().evidence(words().say(StartText.CHOOSE_FILES));
        if (!chosen.isEmpty()) {
            models.open().drop(chosen, models.trust()::propose);
        }
    }

    void openFolder() {
        around.files().folder(words().say(StartText.CHOOSE_FOLDER)).ifPresent(folder -> models.open().open(List.of(folder)));
    }

    void bringTrust() {
        models.trust().propose(around.files().trust(words().say(TrustText.CHOOSE)));
    }

    void bringPolicy() {
        around.files().policy(words().say(TrustText.POLICY_CHOOSE)).ifPresent(models.trust()::judgeBy);
    }

    void pinKey() {
        around.files().publicKey(words().say(TrustText.PIN_CHOOSE)).ifPresent(models.trust()::beginPinning);
    }

    void saveVerdict() {
        models.report().saveVerdict(words().say(ReportText.SAVE_TITLE));
    }

    void printReport() {
        models.report().printReport(words().say(ReportText.SAVE_TITLE), words().language());
    }

    /** Puts the selected row of what has the focus on the clipboard. */
    void copy(Node focused) {
        RowCopy.of(focused).ifPresent(around.clip()::copy);
    }

    void go(Screen screen) {
        models.shell().screenProperty().set(screen);
    }

    /** Goes to a screen if there is something to see on it. */
    void visit(Screen screen) {
        if (!screen.needsVerdict() || models.open().resultProperty().get() != null) {
            go(screen);
        }
    }

    void otherLanguage() {
        var language = models.settings().languageProperty();
        language.set(language.get() == Language.ENGLISH ? Language.GERMAN : Language.ENGLISH);
    }

    void nextDepth() {
        var depth = models.depth();
        depth.set(Depth.values()[(depth.get().ordinal() + 1) % Depth.values().length]);
    }

    private Words words() {
        return models.settings().wordsProperty().getValue();
    }
}
