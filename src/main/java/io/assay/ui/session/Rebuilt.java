// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import io.assay.evidence.Locator;
import io.assay.replay.Cutoff;
import io.assay.replay.Extent;
import io.assay.replay.Glance;
import io.assay.replay.Happening;
import io.assay.replay.History;
import io.assay.replay.Part;
import io.assay.replay.Projection;
import io.assay.replay.Provenance.Origin;
import io.assay.replay.Scope;
import io.assay.replay.StateFields;
import io.assay.replay.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/** One artefact opened for rebuilding its states; may be asked from any thread, answers one after the other. */
public interface Rebuilt {
    /** What can be rebuilt by itself; none where the artefact is empty. */
    List<Scope> scopes() throws Refused;

    /** The positions of a scope. */
    Extent extent(Scope scope) throws Refused;

    /**
     * The states at two cutoffs as far as they can be told at once; both show the same things.
     *
     * @param part which things, where there are too many
     */
    Pair at(Cutoff a, Cutoff b, Scope scope, Part part) throws Refused;

    /**
     * The same with what follows a first look; empty where nobody wants it any more.
     *
     * @param gone asked on the way
     */
    Optional<Pair> whole(Cutoff a, Cutoff b, Scope scope, BooleanSupplier gone) throws Refused;

    /**
     * Which event set each field, as far as it can be found in a bounded time.
     *
     * @param first the lowest position of the scope
     * @param gone  asked on the way; whether the answer is not wanted any more
     */
    Map<String, Origin> origins(Cutoff cutoff, Scope scope, Part part, long first, BooleanSupplier gone) throws Refused;

    /** What lies along the positions. */
    Timeline timeline(Scope scope) throws Refused;

    /** The event at a position; empty where no single event stands there. */
    Optional<Happening> event(long position, Scope scope) throws Refused;

    /** The position at which an event stands in a scope; empty where it stands at none. */
    OptionalLong position(Locator event, Scope scope) throws Refused;

    /** The vector that the state is; empty where it has none. */
    double[] vector(Cutoff cutoff, Scope scope) throws Refused;

    /** How one field came to its value, the latest change first, as far as it can be found in a bounded time. */
    List<History.Change> history(Scope scope, Part part, String path, long from, long first, BooleanSupplier gone) throws Refused;

    void close();

    /**
     * A state with its fields by path.
     *
     * @param rest   what is missing in it
     * @param things how many things it has where not all are there
     * @param shown  how many of them were looked at
     */
    record Moment(Projection projection, Map<String, String> fields, Glance.Rest rest, long things, int shown) {
        public static Moment of(Glance glance) {
            return new Moment(glance.projection(), StateFields.of(glance.projection()), glance.rest(), glance.things(), glance.shown());
        }
    }

    /** The states at both cuts. */
    record Pair(Moment a, Moment b) {
        /** Whether more can be told of one of them. */
        public boolean isFirst() {
            return a.rest == Glance.Rest.FOLLOWS || b.rest == Glance.Rest.FOLLOWS;
        }
    }
}
