// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.scan;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.gap;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.ui.look.States;
import io.assay.ui.support.Words;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands where a result will be while a scan goes on, with the way to stop it. */
final class Working {
    private static final int ROWS = 6;

    private Working() {}

    static Node node(ScanViewModel model, Words words) {
        return new VBox(styled(row(8, whole(words.say(ScanText.WORKING), "muted", "small"), gap(), button(words.say(ScanText.STOP), Feather.X, model::cancel)), "pane-head"),
            States.loading("", ROWS));
    }
}
