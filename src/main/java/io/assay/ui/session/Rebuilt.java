// SPDX-License-Identifier: Apache-2.0
package io.assay.ui.session;

import io.assay.evidence.Locator;
import io.assay.replay.Cutoff;
import io.assay.replay.Extent;
import io.assay.replay.History;
import io.assay.replay.Projection;
import io.assay.replay.Provenance.Origin;
import io.assay.replay.Scope;
import io.assay.replay.Timeline;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/** One artefact opened for rebuilding its states; may be asked from any thread, answers one after the other. */
public interface Rebuilt {
    /** What can be rebuilt by itself; none where the artefact is empty. */
    List<Scope> scopes() throws Refused;

    /** The positions of a scope. */
    Extent extent(Scope scope) throws Refused;

    /** The state at a cutoff. */
    Moment at(Cutoff cutoff, Scope scope) throws Refused;

    /**
     * Which event set each field, as far as it can be found in a bounded time.
     *
     * @param first the lowest position of the scope
     * @param gone  asked on the way; whether the answer is not wanted any more
     */
    Map<String, Origin> origins(Moment moment, Scope scope, long first, BooleanSupplier gone) throws Refused;

    /** What lies along the positions. */
    Timeline timeline(Scope scope) throws Refused;

    /** The position at which an event stands in a scope; empty where it stands at none. */
    OptionalLong position(Locator event, Scope scope) throws Refused;

    /** The vector that the state is; empty where it has none. */
    double[] vector(Cutoff cutoff, Scope scope) throws Refused;

    /** How one field came to its value, the latest change first, as far as it can be found in a bounded time. */
    List<History.Change> history(Scope scope, String path, long from, long first, BooleanSupplier gone) throws Refused;

    void close();

    /** A state with its fields by path. */
    record Moment(Projection projection, Map<String, String> fields) {
    }
}
