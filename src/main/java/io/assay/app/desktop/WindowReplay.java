// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import io.assay.evidence.Locator;
import io.assay.replay.Cutoff;
import io.assay.replay.Extent;
import io.assay.replay.History;
import io.assay.replay.Projection;
import io.assay.replay.Provenance;
import io.assay.replay.Replay;
import io.assay.replay.Scope;
import io.assay.replay.StateFields;
import io.assay.replay.Timeline;
import io.assay.replay.UnknownScope;
import io.assay.source.UnreadableEvidence;
import io.assay.ui.session.Problem;
import io.assay.ui.session.Rebuilt;
import io.assay.ui.session.Refused;
import java.util.List;
import java.util.Map;
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
    public Moment at(Cutoff cutoff, Scope scope) throws Refused {
        return ask(() -> {
            Projection projection = replay.at(cutoff, scope);
            return new Moment(projection, StateFields.of(projection));
        });
    }

    @Override
    public Map<String, Provenance.Origin> origins(Moment moment, Scope scope, long first, BooleanSupplier gone) throws Refused {
        return ask(() -> Provenance.of(replay, scope, moment.projection(), first, STEPS_BACK, gone));
    }

    @Override
    public Timeline timeline(Scope scope) throws Refused {
        return ask(() -> replay.timeline(scope));
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
    public List<History.Change> history(Scope scope, String path, long from, long first, BooleanSupplier gone) throws Refused {
        return ask(() -> History.of(replay, scope, path, from, first, CHANGES, STEPS_BACK, gone));
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            replay.close();
        }
    }
}
