// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.shell;

import static io.assay.ui.look.Nodes.button;
import static io.assay.ui.look.Nodes.column;
import static io.assay.ui.look.Nodes.grow;
import static io.assay.ui.look.Nodes.prose;
import static io.assay.ui.look.Nodes.row;
import static io.assay.ui.look.Nodes.styled;
import static io.assay.ui.look.Nodes.whole;

import io.assay.ui.look.Mark;
import io.assay.ui.look.MarkIcon;
import io.assay.ui.session.Problem;
import io.assay.ui.support.Words;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/** Says what could not be done: what happened, likely causes, what to do, and a code to quote. */
final class ProblemBanner extends HBox {
    private static final int SHAPE = 18;

    ProblemBanner(Problem problem, Words words, Runnable dismiss) {
        setId("problem");
        setAlignment(Pos.TOP_LEFT);
        styled(this, "problem");
        String kind = "PROBLEM_" + problem.kind().name();
        String what = words.say(ShellText.valueOf(kind), problem.subject());
        var said = column(4, prose(what, "medium"));
        problem.detail().ifPresent(phrase -> said.getChildren().add(prose(words.say(phrase))));
        said.getChildren().add(prose(words.say(ShellText.valueOf(kind + "_WHY"))));
        said.getChildren().add(prose(words.say(ShellText.valueOf(kind + "_TODO"))));
        var end = row(12, whole(words.say(ShellText.PROBLEM_CODE, problem.code()), "mono", "muted"),
            button(words.say(ShellText.PROBLEM_DISMISS), null, dismiss));
        getChildren().setAll(new MarkIcon(Mark.FAILED, SHAPE), grow(said), end);
        setAccessibleText(what);
        setFocusTraversable(true);
    }
}
