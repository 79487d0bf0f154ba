// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.trust;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;

import io.assay.ui.look.Cards;
import io.assay.ui.support.Words;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The ceremony: the keys of a trust file with their fingerprints, before any of them counts. */
public final class ProposalSheet extends StackPane {
    private static final double WIDTH = 780;
    private static final double LIST = 380;

    public ProposalSheet(TrustViewModel model, TrustViewModel.Proposal proposal, Words words) {
        setId("trust-proposal");
        getStyleClass().add("veil");
        var keys = proposal.store().keys();
        var scroll = new ScrollPane(keys.isEmpty() ? prose(words.say(TrustText.PROPOSE_EMPTY), "muted")
            : new Cards(keys.stream().map(key -> new KeyCard(key, Optional.empty(), Optional.empty(), words)).toList()));
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(LIST);
        var accept = button(words.say(TrustText.PROPOSE_ACCEPT), null, model::accept, "primary");
        accept.setId("accept-trust");
        accept.setDefaultButton(true);
        var refuse = button(words.say(TrustText.PROPOSE_REFUSE), null, model::refuse);
        var sheet = styled(new VBox(12, label(words.say(TrustText.PROPOSE_TITLE), "title"), prose(words.say(TrustText.PROPOSE_WHY)), scroll,
            row(8, gap(), refuse, accept)), "dialog-sheet");
        proposal.files().forEach(file -> sheet.getChildren().add(2, label(file.toString(), "mono", "muted")));
        sheet.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        getChildren().setAll(sheet);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                accept.requestFocus();
            }
        });
    }
}
