// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.chain;

import io.assay.evidence.Standing;
import io.assay.roll.EventRoll;
import io.assay.roll.RollSeek;
import io.assay.ui.session.Selection;
import io.assay.ui.session.Topic;
import java.io.UncheckedIOException;
import java.util.concurrent.Executor;

/**
 * Which event the screen begins with: the one of the finding that is in sight elsewhere, else the first that failed, else the first. Something else that
 * is being explained is left alone.
 */
final class Arrival {
    private final ChainViewModel model;
    private final Selection selection;
    private final Executor background;
    private final Executor window;
    private boolean inSight;
    private volatile Topic followed;

    Arrival(ChainViewModel model, Selection selection, Executor background, Executor window) {
        this.model = model;
        this.selection = selection;
        this.background = background;
        this.window = window;
    }

    void shown(boolean now) {
        inSight = now;
        arrive();
    }

    void arrive() {
        EventRoll roll = model.rollProperty().get();
        if (!inSight || roll == null || roll.size() == 0) {
            return;
        }
        switch (selection.topicProperty().get()) {
            case Topic.Observed seen when seen != followed -> follow(roll, seen);
            case Topic.Artefact _, Topic.Nothing _ when model.chosenProperty().get() < 0 -> model.choose(Math.max(0, roll.next(Standing.FAILED, 0, 1)));
            default -> { }
        }
    }

    private void follow(EventRoll roll, Topic.Observed seen) {
        followed = seen;
        background.execute(() -> {
            try {
                long found = RollSeek.place(roll, seen.observation().finding().at()).run(() -> followed != seen);
                window.execute(() -> {
                    if (roll == model.rollProperty().get() && selection.topicProperty().get() == seen) {
                        model.stand(found);
                    }
                });
            } catch (UncheckedIOException gone) {
                window.execute(() -> model.stand(-1));
            }
        });
    }
}
