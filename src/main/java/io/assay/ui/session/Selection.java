// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import io.assay.verify.ObjectResult;
import io.assay.verify.RunResult;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the auditor looks at: one artefact, and one thing in it. Every screen and the explanation follow it. */
public final class Selection {
    private final ObjectProperty<ObjectResult> object = new SimpleObjectProperty<>();
    private final ObjectProperty<Topic> topic = new SimpleObjectProperty<>(new Topic.Nothing());

    public Selection(OpenCase open) {
        open.resultProperty().addListener((_, _, result) -> follow(result));
        object.addListener((_, _, chosen) -> topic.set(chosen == null ? new Topic.Nothing() : new Topic.Artefact(chosen)));
    }

    private static Optional<ObjectResult> worst(RunResult result) {
        return result.objects().stream().reduce((one, other) -> other.verdict().indication().worse(one.verdict().indication())
            != one.verdict().indication() ? other : one);
    }

    /** The artefact looked at; null where there is none. */
    public ObjectProperty<ObjectResult> objectProperty() {
        return object;
    }

    /** What the explanation speaks of; never null. */
    public ObjectProperty<Topic> topicProperty() {
        return topic;
    }

    /** A new run keeps the auditor at the artefact of that path; else the worst news comes first. */
    private void follow(RunResult result) {
        if (result == null) {
            return;
        }
        String path = object.get() == null ? "" : object.get().path();
        var same = result.objects().stream().filter(other -> other.path().equals(path)).findFirst();
        object.set(same.or(() -> worst(result)).orElse(null));
    }
}
