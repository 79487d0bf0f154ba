// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import io.assay.evidence.Locator;
import io.assay.replay.Cutoff;
import io.assay.replay.Extent;
import io.assay.replay.Glance;
import io.assay.replay.Happening;
import io.assay.replay.History;
import io.assay.replay.Part;
import io.assay.replay.Projection;
import io.assay.replay.Provenance;
import io.assay.replay.Replay;
import io.assay.replay.Scope;
import io.assay.replay.StateFields;
import io.assay.replay.States;
import io.assay.replay.Timeline;
import io.assay.replay.UnknownScope;
import io.assay.source.UnreadableEvidence;
import io.assay.ui.session.Problem;
import io.assay.ui.session.Rebuilt;
import io.assay.ui.session.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/** A replay as the window asks it: one question after the other, from whichever thread. */
public final class WindowReplay implements Rebuilt {
    /** Positions looked back at for who set what; each may cost a rebuild from the nearest state kept. */
    private static final int STEPS_BACK = 256;
    private static final int CHANGES = 12;

    private final Replay replay;
    private final String path;
    private boolean closed;

    /** @param path of the artefact, for what is refused */
    public WindowReplay(Replay replay, String path) {
        this.replay = replay;
        this.path = path;
    }

    private interface Question<T> {
        T asked() throws UnreadableEvidence, UnknownScope;
    }

    private synchronized <T> T ask(Question<T> question) throws Refused {
        if (closed) {
            throw new Refused(Problem.of(Problem.Kind.UNREADABLE, path), null);
        }
        try {
            return question.asked();
        } catch (UnreadableEvidence | UnknownScope refused) {
            throw new Refused(Problem.of(Problem.Kind.UNREADABLE, path), refused);
        }
    }

    @Override
    public List<Scope> scopes() throws Refused {
        return ask(replay::scopes);
    }

    @Override
    public Extent extent(Scope scope) throws Refused {
        return ask(() -> replay.extent(scope));
    }

    @Override
    public Pair at(Cutoff a, Cutoff b, Scope scope, Part part) throws Refused {
        return ask(() -> {
            Glance here = replay.glance(a, scope, part);
            Glance there = replay.glance(b, scope, part);
            boolean cut = here.rest() == Glance.Rest.LEFT_OUT;
            if (cut != (there.rest() == Glance.Rest.LEFT_OUT)) {
                here = cut ? here : replay.glance(a, scope, part.forced());
                there = cut ? replay.glance(b, scope, part.forced()) : there;
            }
            return new Pair(Moment.of(here), Moment.of(there));
        });
    }

    @Override
    public Optional<Pair> whole(Cutoff a, Cutoff b, Scope scope, BooleanSupplier gone) throws Refused {
        return ask(() -> {
            Optional<Projection> here = replay.whole(a, scope, gone);
            Optional<Projection> there = here.isEmpty() ? here : replay.whole(b, scope, gone);
            return there.map(found -> new Pair(Moment.of(Glance.whole(here.orElseThrow())), Moment.of(Glance.whole(found))));
        });
    }

    @Override
    public Map<String, Provenance.Origin> origins(Cutoff cutoff, Scope scope, Part part, long first, BooleanSupplier gone) throws Refused {
        return ask(() -> Provenance.of(states(scope, part), cutoff, first, STEPS_BACK, gone));
    }

    /** States that are quick to rebuild, of the same things at every position. */
    private States states(Scope scope, Part part) {
        return cutoff -> replay.glance(cutoff, scope, part).projection();
    }

    @Override
    public Timeline timeline(Scope scope) throws Refused {
        return ask(() -> replay.timeline(scope));
    }

    @Override
    public Optional<Happening> event(long position, Scope scope) throws Refused {
        return ask(() -> replay.event(position, scope));
    }

    @Override
    public OptionalLong position(Locator event, Scope scope) throws Refused {
        return ask(() -> replay.position(event, scope));
    }

    @Override
    public double[] vector(Cutoff cutoff, Scope scope) throws Refused {
        return ask(() -> replay.vector(cutoff, scope));
    }

    @Override
    public List<History.Change> history(Scope scope, Part part, String path, long from, long first, BooleanSupplier gone) throws Refused {
        return ask(() -> {
            boolean atOnce = StateFields.of(replay.glance(new Cutoff.AtPosition(from), scope, part).projection()).containsKey(path);
            States states = atOnce ? states(scope, part) : cutoff -> replay.at(cutoff, scope);
            return History.of(states, position -> replay.event(position, scope), path, from, first, CHANGES, STEPS_BACK, gone);
        });
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            replay.close();
        }
    }
}
