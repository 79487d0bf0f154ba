// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.report;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;

import io.assay.ui.seal.SealText;
import io.assay.ui.support.Words;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The evidence pack: whole, or the events of a filter; without an Ed25519 key there is none. */
final class PackPart extends VBox {
    PackPart(ReportViewModel model, Words words) {
        super(6);
        var where = new TextField();
        where.setPromptText(words.say(SealText.PACK_WHERE_PROMPT));
        where.setAccessibleText(words.say(SealText.PACK_WHERE));
        var save = button(words.say(SealText.PACK_SAVE), Feather.PACKAGE, () -> model.pack(words.say(ReportText.SAVE_TITLE), where.getText().strip()));
        var signer = model.seal().signerProperty();
        var none = Bindings.createBooleanBinding(() -> signer.get() == null || !signer.get().signsVerdicts(), signer);
        save.disableProperty().bind(model.workingProperty().or(none));
        var why = prose(words.say(SealText.PACK_KEY), "muted", "small");
        why.visibleProperty().bind(none);
        why.managedProperty().bind(none);
        getChildren().setAll(label(words.say(SealText.PACK), "section"), prose(words.say(SealText.PACK_WHY), "muted", "small"),
            label(words.say(SealText.PACK_WHERE), "muted"), where, row(0, save), why);
    }
}
