// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import io.assay.check.Finding;
import io.assay.check.Outcome;
import io.assay.check.Weight;
import io.assay.replay.Cutoff;
import io.assay.replay.Extent;
import io.assay.replay.History;
import io.assay.replay.Part;
import io.assay.replay.Scope;
import io.assay.replay.Timeline;
import io.assay.ui.session.Rebuilt;
import io.assay.ui.session.Refused;
import io.assay.ui.support.Latest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What stands beside two states: the lanes along their positions, the vectors at both cuts, and how one field came to its value. */
final class PastViewModel {
    private final TimeViewModel model;
    private final Executor window;
    private final ObjectProperty<Timeline> timeline = new SimpleObjectProperty<>(Timeline.EMPTY);
    private final ObjectProperty<Vectors> vectors = new SimpleObjectProperty<>();
    private final ObjectProperty<List<History.Change>> history = new SimpleObjectProperty<>();
    private final Latest<Wish> wishes;
    private final Latest<Cuts> cuts;
    private final Latest<Rebuilt> lanes;
    private final Instants instants;
    private volatile Wish wish;

    /** The vectors of the state at both cuts; empty where the state is none. */
    record Vectors(double[] a, double[] b) {
        /** The length of a vector. */
        static double norm(double[] vector) {
            return Math.sqrt(dot(vector, vector));
        }

        private static double dot(double[] one, double[] other) {
            double sum = 0;
            for (int i = 0; i < Math.min(one.length, other.length); i++) {
                sum += one[i] * other[i];
            }
            return sum;
        }

        /** The cosine of the angle between both; 0 where one of them is nothing. */
        double similarity() {
            double lengths = norm(a) * norm(b);
            return lengths == 0 ? 0 : dot(a, b) / lengths;
        }
    }

    private record Wish(Rebuilt desk, Scope scope, Part part, String path, long from, long first) {
    }

    private record Cuts(Rebuilt desk, Scope scope, Cutoff a, Cutoff b) {
    }

    PastViewModel(TimeViewModel model, Executor background, Executor window) {
        this.model = model;
        this.window = window;
        this.wishes = new Latest<>(background, this::look);
        this.cuts = new Latest<>(background, this::measure);
        this.lanes = new Latest<>(background, this::count);
        this.instants = new Instants(model, background, window);
        model.extentProperty().addListener((_, _, _) -> begin());
        model.viewProperty().addListener((_, _, seen) -> measure(seen));
    }

    private void begin() {
        timeline.set(Timeline.EMPTY);
        vectors.set(null);
        if (model.desk() != null && model.scopeProperty().get() != null) {
            lanes.offer(model.desk());
        }
    }

    private void count(Rebuilt desk) {
        try {
            var counted = withFindings(desk, model.scopeProperty().get());
            window.execute(() -> {
                if (desk == model.desk()) {
                    timeline.set(counted);
                }
            });
        } catch (Refused refused) {
            window.execute(() -> timeline.set(Timeline.EMPTY));
        }
    }

    /** The findings of the run stand where their events stand; those that stand nowhere are left to the verdict. */
    private Timeline withFindings(Rebuilt desk, Scope scope) throws Refused {
        Timeline plain = desk.timeline(scope);
        List<Timeline.Mark> marks = new ArrayList<>(plain.marks());
        for (Finding finding : model.findings()) {
            Outcome outcome = finding.weight() == Weight.FAIL ? Outcome.FAILED : Outcome.INDETERMINATE;
            desk.position(finding.at(), scope).ifPresent(at -> marks.add(new Timeline.Mark(Timeline.Kind.FINDING, at, at, finding.code().code(), outcome)));
        }
        return new Timeline(plain.first(), plain.width(), plain.lanes(), marks);
    }

    private void measure(TimeViewModel.View seen) {
        if (seen != null && model.desk() != null && model.scopeProperty().get() != null) {
            cuts.offer(new Cuts(model.desk(), model.scopeProperty().get(), seen.a().projection().at(), seen.b().projection().at()));
        }
    }

    private void measure(Cuts asked) {
        try {
            var found = new Vectors(asked.desk.vector(asked.a, asked.scope), asked.desk.vector(asked.b, asked.scope));
            window.execute(() -> vectors.set(found.a().length == 0 ? null : found));
        } catch (Refused refused) {
            window.execute(() -> vectors.set(null));
        }
    }

    /** Looks how a field came to its value; nothing of an empty path. */
    void trace(String path) {
        if (wish != null && wish.path.equals(path) && wish.from == model.positionA() && wish.desk == model.desk()) {
            return;
        }
        history.set(null);
        wish = path.isEmpty() || model.desk() == null ? null : new Wish(model.desk(), model.scopeProperty().get(), model.looking().part(), path, model.positionA(),
            model.extentProperty().get().first());
        if (wish != null) {
            wishes.offer(wish);
        }
    }

    private void look(Wish asked) {
        try {
            var found = asked.desk.history(asked.scope, asked.part, asked.path, asked.from, asked.first, () -> asked != wish);
            window.execute(() -> {
                if (asked == wish) {
                    history.set(found);
                }
            });
        } catch (Refused refused) {
            window.execute(() -> history.set(List.of()));
        }
    }

    /** Events between both cuts, and those of them that failed: the first figure, the second. */
    long[] between(long one, long other) {
        Timeline all = timeline.get();
        long[] sums = {0, 0};
        for (Timeline.Lane lane : all.lanes()) {
            for (int i = 0; i < lane.counts().length; i++) {
                long position = all.first() + i * all.width();
                if (position >= Math.min(one, other) && position <= Math.max(one, other)) {
                    sums[0] += lane.counts()[i];
                    sums[1] += lane.failed()[i];
                }
            }
        }
        return sums;
    }

    /** The next thing that stands out after a position, or before it; the end of the positions where there is none. */
    long next(long from, boolean forward) {
        Timeline all = timeline.get();
        Extent whole = model.extentProperty().get();
        long best = forward ? whole.last() : whole.first();
        for (Timeline.Mark mark : all.marks()) {
            best = nearer(from, mark.from(), best, forward);
        }
        for (Timeline.Lane lane : all.lanes()) {
            for (int i = 0; i < lane.failed().length; i++) {
                best = lane.failed()[i] > 0 ? nearer(from, all.first() + i * all.width(), best, forward) : best;
            }
        }
        return best;
    }

    private static long nearer(long from, long candidate, long best, boolean forward) {
        return forward ? candidate > from && candidate < best ? candidate : best : candidate < from && candidate > best ? candidate : best;
    }

    ReadOnlyObjectProperty<Timeline> timelineProperty() {
        return timeline;
    }

    /** When the events at the axis and at the cuts happened. */
    Instants instants() {
        return instants;
    }

    /** Null where the state has no vector. */
    ReadOnlyObjectProperty<Vectors> vectorsProperty() {
        return vectors;
    }

    /** Null while it is looked for. */
    ReadOnlyObjectProperty<List<History.Change>> historyProperty() {
        return history;
    }
}
