// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import io.assay.evidence.Locator;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/** One artefact opened for rebuilding states; answers as often as it is asked, by one thread at a time. */
public interface Replay extends AutoCloseable {
    /** What can be rebuilt by itself, in the order to be offered; at least one unless the artefact is empty. */
    List<Scope> scopes() throws UnreadableEvidence;

    /** The positions of a scope. */
    Extent extent(Scope scope) throws UnreadableEvidence, UnknownScope;

    /** The state at the cutoff; a second question near the first costs little, because states are kept on the way. */
    Projection at(Cutoff cutoff, Scope scope) throws UnreadableEvidence, UnknownScope;

    /**
     * The state as far as it can be told while somebody drags a slider.
     *
     * @param part which things to tell where there are too many
     */
    default Glance glance(Cutoff cutoff, Scope scope, Part part) throws UnreadableEvidence, UnknownScope {
        return Glance.whole(at(cutoff, scope));
    }

    /**
     * The same as {@link #at}, however long it takes; empty where nobody wants it any more.
     *
     * @param gone asked on the way
     */
    default Optional<Projection> whole(Cutoff cutoff, Scope scope, BooleanSupplier gone) throws UnreadableEvidence, UnknownScope {
        return gone.getAsBoolean() ? Optional.empty() : Optional.of(at(cutoff, scope));
    }

    /** What lies along the positions of a scope. */
    default Timeline timeline(Scope scope) throws UnreadableEvidence, UnknownScope {
        return Timeline.EMPTY;
    }

    /** The event at a position; empty where there is none, or where no single event stands at a position. */
    default Optional<Happening> event(long position, Scope scope) throws UnreadableEvidence, UnknownScope {
        return Optional.empty();
    }

    /** The position at which an event of the evidence stands in a scope; empty where it stands at none. */
    default OptionalLong position(Locator event, Scope scope) throws UnreadableEvidence, UnknownScope {
        return event.position() == -1 ? OptionalLong.empty() : OptionalLong.of(event.position());
    }

    /** The vector that the state is, or a part of it; empty where it has none. */
    default double[] vector(Cutoff cutoff, Scope scope) throws UnreadableEvidence, UnknownScope {
        return new double[0];
    }

    @Override
    void close();
}
