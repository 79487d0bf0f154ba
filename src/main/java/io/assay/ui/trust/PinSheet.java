// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.trust;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;

import io.assay.trust.KeyKind;
import io.assay.trust.pinning.KeyClaim;
import io.assay.ui.look.Mark;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.session.Problem;
import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Words;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One key before it counts: the auditor types the fingerprint as received in another way, and says who compared and how it came. */
public final class PinSheet extends StackPane {
    private static final double WIDTH = 720;
    private static final int SHAPE = 16;

    private final Words words;
    private final GridPane form = styled(new GridPane(), "pin-form");
    private final TextField id = field("pin-id");
    private final ComboBox<String> kind = new ComboBox<>();
    private final TextField purposes = field("pin-purposes");
    private final TextField fingerprint = styled(field("pin-fingerprint"), "mono");
    private final TextField by = field("pin-by");
    private final TextField how = field("pin-how");
    private final StackPane refusal = new StackPane();

    /** @param life ends with this sheet */
    public PinSheet(TrustViewModel model, Path keyFile, Words words, Lifetime life) {
        this.words = words;
        setId("pin-sheet");
        getStyleClass().add("veil");
        fill(keyFile);
        var accept = button(words.say(TrustText.PIN_ACCEPT), null, () -> model.pin(claim()), "primary");
        accept.setId("accept-pin");
        accept.setDefaultButton(true);
        var refuse = button(words.say(TrustText.PIN_REFUSE), null, model::endPinning);
        var sheet = styled(new VBox(12, label(words.say(TrustText.PIN_TITLE), "title"), label(keyFile.toString(), "mono", "muted"),
            prose(words.say(TrustText.PIN_WHY)), form, refusal, row(8, gap(), refuse, accept)), "dialog-sheet");
        sheet.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        getChildren().setAll(sheet);
        life.follow(model.refusalProperty(), this::refused);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                id.requestFocus();
            }
        });
    }

    private void fill(Path keyFile) {
        id.setText(keyFile.getFileName().toString().replaceFirst("\\.[^.]+$", ""));
        purposes.setPromptText(words.say(TrustText.PIN_PURPOSES_PROMPT));
        how.setPromptText(words.say(TrustText.PIN_HOW_PROMPT));
        kind.setId("pin-kind");
        kind.getItems().setAll(Stream.concat(Stream.of(words.say(TrustText.PIN_KIND_READ)), Arrays.stream(KeyKind.values()).map(KeyKind::word)).toList());
        kind.getSelectionModel().selectFirst();
        kind.setMaxWidth(Double.MAX_VALUE);
        line(0, TrustText.PIN_ID, id);
        line(1, TrustText.PIN_KIND, kind);
        line(2, TrustText.PIN_PURPOSES, purposes);
        line(3, TrustText.PIN_FINGERPRINT, fingerprint);
        line(4, TrustText.PIN_BY, by);
        line(5, TrustText.PIN_HOW, how);
    }

    private void line(int number, TrustText name, Region input) {
        var said = label(words.say(name));
        said.setLabelFor(input);
        said.setMinWidth(Region.USE_PREF_SIZE);
        input.setAccessibleText(words.say(name));
        form.addRow(number, said, input);
        GridPane.setHgrow(input, Priority.ALWAYS);
    }

    private static TextField field(String name) {
        var field = new TextField();
        field.setId(name);
        return field;
    }

    private KeyClaim claim() {
        var wanted = purposes.getText().isBlank() ? Stream.<String>empty() : Arrays.stream(purposes.getText().strip().split("[,\\s]+"));
        return new KeyClaim(id.getText().strip(), Optional.of(kind.getValue()).flatMap(KeyKind::of), wanted.filter(purpose -> !purpose.isEmpty()).toList(),
            fingerprint.getText(), by.getText(), how.getText());
    }

    private void refused(Problem problem) {
        refusal.getChildren().clear();
        if (problem != null) {
            String why = problem.detail().map(words::say).orElse(problem.subject());
            var line = row(8, new MarkIcon(Mark.FAILED, SHAPE), prose(why));
            line.setId("pin-refused");
            refusal.getChildren().setAll(line);
        }
    }
}
