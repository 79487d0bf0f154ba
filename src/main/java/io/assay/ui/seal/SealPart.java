// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.seal;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;

import io.assay.ui.support.Lifetime;
import io.assay.ui.support.Shorten;
import io.assay.ui.support.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The key: chosen, unlocked, at hand; and what it can sign. */
public final class SealPart extends VBox {
    private final SealViewModel model;
    private final Words words;

    public SealPart(SealViewModel model, Words words, Lifetime life) {
        super(6);
        this.model = model;
        this.words = words;
        life.hear(model.signerProperty(), this::show);
        life.hear(model.askingProperty(), this::show);
        life.hear(model.wrongProperty(), this::show);
        show();
    }

    private void show() {
        List<Node> parts = new ArrayList<>(List.of(label(words.say(SealText.SEAL), "section")));
        var signer = model.signerProperty().get();
        if (signer != null) {
            parts.addAll(opened(signer));
        } else if (model.askingProperty().get() != null) {
            parts.add(asking());
        } else {
            parts.add(prose(words.say(SealText.SEAL_WHY), "muted", "small"));
            parts.add(row(0, button(words.say(SealText.CHOOSE), Feather.KEY, () -> model.choose(words.say(SealText.CHOOSE_TITLE)))));
        }
        getChildren().setAll(parts);
    }

    private List<Node> opened(Sealing.Signer signer) {
        List<Node> parts = new ArrayList<>(List.of(row(8, grow(prose(words.say(SealText.SIGNER, signer.name()))),
                button(words.say(SealText.FORGET), Feather.X, model::forget, "plain"))));
        var sign = new CheckBox(words.say(SealText.SIGN));
        sign.setWrapText(true);
        sign.selectedProperty().bindBidirectional(model.signingProperty());
        parts.add(sign);
        if (!signer.signsReports()) {
            parts.add(prose(words.say(SealText.NO_CERTIFICATE), "muted", "small"));
        }
        if (!signer.signsVerdicts()) {
            parts.add(prose(words.say(SealText.NOT_ED25519), "muted", "small"));
        }
        return parts;
    }

    private Node asking() {
        var field = new PasswordField();
        field.setAccessibleText(words.say(SealText.PASSWORD, Shorten.fileName(model.askingProperty().get().toString())));
        Runnable unlock = () -> {
            model.unlock(field.getText().toCharArray());
            field.clear();
        };
        field.setOnAction(_ -> unlock.run());
        var part = column(6, prose(words.say(SealText.PASSWORD, Shorten.fileName(model.askingProperty().get().toString()))),
                row(8, grow(field), button(words.say(SealText.UNLOCK), Feather.UNLOCK, unlock),
                        button(words.say(SealText.FORGET), Feather.X, model::forget, "plain")));
        if (model.wrongProperty().get()) {
            part.getChildren().add(prose(words.say(SealText.WRONG), "wrong", "small"));
        }
        return part;
    }
}
