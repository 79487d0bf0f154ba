// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.explain;

import io.assay.ui.session.OpenCase;
import io.assay.ui.session.ShellCommand;
import io.assay.ui.session.Topic;
import io.assay.ui.support.Words;
import java.util.List;
import java.util.Optional;

/** Turns what is selected into an explanation of a depth. Says nothing that the verdict does not hold. */
public final class Explainer {
    private final OpenCase open;
    private final Words words;

    public Explainer(OpenCase open, Words words) {
        this.open = open;
        this.words = words;
    }

    List<Block> explain(Topic topic, Depth depth) {
        var draft = new Draft(words);
        switch (topic) {
            case Topic.Nothing _ -> { }
            case Topic.Artefact(var object) -> new OfArtefact(words, Optional.ofNullable(open.resultProperty().get()).map(run -> run.circumstances().policy())).write(draft, object, depth);
            case Topic.OfAxis(var object, var axis) -> new OfAxis(words).write(draft, object, axis);
            case Topic.Check(var object, var result) -> new OfCheck(words).write(draft, object, result, depth);
            case Topic.Observed(_, var seen) -> new OfFinding(words).write(draft, seen, depth);
            case Topic.Bytes(var object, var span) -> new OfBytes(words).write(draft, object, span);
            case Topic.Occurred(_, var event) -> new OfEvent(words).write(draft, event);
            case Topic.Key(var key) -> new OfKey(words, Optional.ofNullable(open.resultProperty().get())).write(draft, key);
        }
        draft.code(ExplainText.COMMAND, command(topic));
        return draft.blocks();
    }

    private String command(Topic topic) {
        var result = open.resultProperty().get();
        if (result == null) {
            return "";
        }
        var at = result.circumstances().at();
        var files = open.broughtProperty().get();
        return switch (topic) {
            case Topic.Artefact(var object) -> ShellCommand.verify(object.path(), files, at);
            case Topic.OfAxis(var object, _) -> ShellCommand.verify(object.path(), files, at);
            case Topic.Check(var object, _) -> ShellCommand.verify(object.path(), files, at);
            case Topic.Observed(var object, _) -> ShellCommand.verify(object.path(), files, at);
            case Topic.Occurred(var object, _) -> ShellCommand.verify(object.path(), files, at);
            case Topic.Bytes(var object, var span) -> span.entry().isEmpty()
                ? ShellCommand.protection(object.path(), span.range().from(), span.range().to(), files, at) : ShellCommand.verify(object.path(), files, at);
            case Topic.Nothing _, Topic.Key _ -> "";
        };
    }
}
