// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.coverage.sight;

import io.assay.ui.session.Problem;
import io.assay.ui.session.Refused;
import io.assay.verify.RunMonitor;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * One question to the engine at a time: asked away from the window's thread; the answer to a question that was given up for another is never shown.
 *
 * @param <T> what the answer is
 */
public final class Asking<T> {
    /** A question that takes a while. */
    @FunctionalInterface
    public interface Question<T> {
        T answer(RunMonitor monitor) throws Refused;
    }

    private final Executor background;
    private final Executor window;
    private final ObjectProperty<T> answer = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>();
    private final BooleanProperty working = new SimpleBooleanProperty();
    private Round round;

    public Asking(Executor background, Executor window) {
        this.background = background;
        this.window = window;
    }

    /** One question as it is being answered. */
    private static final class Round implements RunMonitor {
        private volatile boolean cancelled;

        @Override
        public boolean cancelled() {
            return cancelled;
        }
    }

    /** Asks; what was asked before is given up. */
    public void ask(Question<T> question) {
        clear();
        Round own = new Round();
        round = own;
        working.set(true);
        background.execute(() -> {
            try {
                T said = question.answer(own);
                window.execute(() -> settle(own, said, null));
            } catch (Refused refused) {
                window.execute(() -> settle(own, null, refused.problem()));
            }
        });
    }

    private void settle(Round own, T said, Problem why) {
        if (round == own && !own.cancelled) {
            working.set(false);
            problem.set(why);
            answer.set(said);
        }
    }

    /** Gives up what is being asked, and forgets the answer. */
    public void clear() {
        if (round != null) {
            round.cancelled = true;
            round = null;
        }
        working.set(false);
        problem.set(null);
        answer.set(null);
    }

    /** The answer; null where there is none yet. */
    public ReadOnlyObjectProperty<T> answerProperty() {
        return answer;
    }

    /** Why there is none; null where there may be one. */
    public ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem;
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working;
    }
}
