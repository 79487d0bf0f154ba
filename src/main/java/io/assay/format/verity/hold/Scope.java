// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.hold;

import io.assay.format.verity.U64;
import java.util.Set;

/**
 * Which streams of which tenant a hold or a policy is about.
 *
 * @param streams names or numbers; empty: all of them
 */
public record Scope(long tenantId, Set<String> streams) {
    public Scope {
        streams = Set.copyOf(streams);
    }

    public boolean isAbout(long tenant, long streamId, String stream) {
        return tenantId == tenant && (streams.isEmpty() || streams.contains(stream) || streams.contains(U64.text(streamId)));
    }

    /** Whether it names its streams. */
    boolean isNarrow() {
        return !streams.isEmpty();
    }
}
