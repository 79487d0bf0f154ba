// SPDX-License-Identifier: Apache-2.0
package io.assay.replay;

import io.assay.source.UnreadableEvidence;
import java.util.List;

/** One artefact opened for rebuilding states; answers as often as it is asked, by one thread at a time. */
public interface Replay extends AutoCloseable {
    /** What can be rebuilt by itself, in the order to be offered; at least one unless the artefact is empty. */
    List<Scope> scopes() throws UnreadableEvidence;

    /** The positions of a scope. */
    Extent extent(Scope scope) throws UnreadableEvidence, UnknownScope;

    /** The state at the cutoff; a second question near the first costs little, because states are kept on the way. */
    Projection at(Cutoff cutoff, Scope scope) throws UnreadableEvidence, UnknownScope;

    @Override
    void close();
}
