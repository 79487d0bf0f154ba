// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.hold;

import java.util.List;
import java.util.Optional;

/** The retention policies of a log; one that names the stream goes before one for all streams, and of several the strictest holds. */
public record Policies(List<RetentionPolicy> all) {
    public Policies {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    Optional<RetentionPolicy> of(long tenant, long streamId, String stream) {
        List<RetentionPolicy> about = all.stream().filter(policy -> policy.scope().isAbout(tenant, streamId, stream)).toList();
        List<RetentionPolicy> narrow = about.stream().filter(policy -> policy.scope().isNarrow()).toList();
        return (narrow.isEmpty() ? about : narrow).stream().reduce(RetentionPolicy::stricter);
    }
}
