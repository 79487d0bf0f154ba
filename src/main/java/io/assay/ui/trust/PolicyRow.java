// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.trust;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.label;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.signButton;
import static io.assay.ui.look.Nodes.styled;

import io.assay.trust.Policy;
import io.assay.ui.support.Shorten;
import io.assay.ui.support.Words;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What findings weigh by: name and digest of the policy, the file it came from, and the ways to another one. */
final class PolicyRow extends HBox {
    /**
     * @param file   where it came from; empty: it is built in
     * @param policy what was read; empty before that
     * @param choose asks for another file
     * @param away   goes back to the one that is built in
     */
    PolicyRow(Optional<Path> file, Optional<Policy> policy, Words words, Runnable choose, Runnable away) {
        super(8);
        setId("policy-row");
        getStyleClass().add("policy-row");
        var said = column(3, row(8, label(policy.map(Policy::id).orElse("–"), "mono", "medium"),
            label(file.map(Path::toString).orElse(words.say(TrustText.POLICY_BUILT_IN)), "muted", "small")));
        policy.ifPresent(read -> said.getChildren().add(row(8, label("SHA-256", "muted", "tiny"), label(Shorten.grouped(read.sha256()), "mono", "tiny"))));
        said.getChildren().add(prose(words.say(TrustText.POLICY_WHY), "muted", "small"));
        var other = button(words.say(TrustText.POLICY_BRING), Feather.SLIDERS, choose);
        other.setId("bring-policy");
        getChildren().addAll(said, gap(), other);
        file.ifPresent(one -> {
            var stop = styled(signButton(words.say(TrustText.WITHDRAW) + ": " + one.getFileName(), Feather.X, away));
            stop.setId("withdraw-policy");
            getChildren().add(stop);
        });
    }
}
