// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.time;

import io.assay.replay.Cutoff;
import io.assay.replay.Glance;
import io.assay.replay.Part;
import io.assay.replay.Provenance.Origin;
import io.assay.replay.Scope;
import io.assay.replay.StateChange;
import io.assay.ui.session.Rebuilt;
import io.assay.ui.session.Refused;
import io.assay.ui.support.Latest;
import io.assay.ui.time.TimeViewModel.View;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Rebuilds the states at both cuts away from the window's thread: first what can be told at once, then what takes longer, then who set what. Of a state
 * with too many things it shows a part. An answer that comes too late is dropped.
 */
final class Looking {
    private final Executor window;
    private final Consumer<Rebuilt> failed;
    private final Latest<Sight> sights;
    private final ObjectProperty<View> view = new SimpleObjectProperty<>();
    private final ObjectProperty<Map<String, Origin>> origins = new SimpleObjectProperty<>();
    private volatile Sight current;
    private String named = "";
    private int skip;

    private record Sight(Rebuilt desk, Scope scope, Cutoff a, Cutoff b, Part part, long first) {
        private Rebuilt.Pair states() throws Refused {
            return desk.at(a, b, scope, part);
        }
    }

    /** @param failed told of what cannot be read */
    Looking(Executor background, Executor window, Consumer<Rebuilt> failed) {
        this.window = window;
        this.failed = failed;
        this.sights = new Latest<>(background, this::rebuild);
    }

    /** Nothing is looked at. */
    void clear() {
        current = null;
        view.set(null);
    }

    /** What is on its way is not wanted any more. */
    void drop() {
        current = null;
    }

    /** Looks at both cuts; where A moved, at the things that were spoken of last. */
    void look(Rebuilt desk, Scope scope, Cutoff a, Cutoff b, long first) {
        skip = current != null && current.a.equals(a) ? skip : 0;
        current = new Sight(desk, scope, a, b, new Part(a, named, skip, false), first);
        sights.offer(current);
    }

    /** Looks at the things of a name; of an empty one, at those that were spoken of last. */
    void find(String name) {
        named = name.strip();
        turn(0);
    }

    /** Looks at those things that come after so many. */
    void turn(int after) {
        Sight seen = current;
        if (seen != null) {
            skip = Math.max(0, after);
            current = new Sight(seen.desk, seen.scope, seen.a, seen.b, new Part(seen.a, named, skip, false), seen.first);
            sights.offer(current);
        }
    }

    /** Which part of A is in sight. */
    Part part() {
        Sight seen = current;
        View shown = view.get();
        Part part = seen == null ? Part.latest(new Cutoff.Everything()) : seen.part;
        return shown != null && shown.a().rest() == Glance.Rest.LEFT_OUT ? part.forced() : part;
    }

    private void rebuild(Sight sight) {
        try {
            Rebuilt.Pair states = sight.states();
            show(sight, states);
            if (states.isFirst()) {
                Optional<Rebuilt.Pair> whole = sight.desk.whole(sight.a, sight.b, sight.scope, () -> sight != current);
                whole.ifPresent(found -> show(sight, found));
            }
            Part part = states.a().rest() == Glance.Rest.LEFT_OUT ? sight.part.forced() : sight.part;
            var found = sight.desk.origins(sight.a, sight.scope, part, sight.first, () -> sight != current);
            window.execute(() -> {
                if (sight == current) {
                    origins.set(found);
                }
            });
        } catch (Refused refused) {
            window.execute(() -> failed.accept(sight.desk));
        }
    }

    private void show(Sight sight, Rebuilt.Pair states) {
        var seen = new View(states.a(), states.b(), StateChange.between(states.b().fields(), states.a().fields()));
        window.execute(() -> {
            if (sight == current) {
                origins.set(null);
                view.set(seen);
            }
        });
    }

    ReadOnlyObjectProperty<View> viewProperty() {
        return view;
    }

    ReadOnlyObjectProperty<Map<String, Origin>> originsProperty() {
        return origins;
    }
}
