// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.hold;

import io.assay.format.verity.U64;
import java.util.Optional;
import java.util.Set;

/**
 * Which streams of which tenant a hold or a policy is about.
 *
 * @param streams names or numbers; empty: all of them. A list without a stream is about none.
 */
public record Scope(long tenantId, Optional<Set<String>> streams) {
    public Scope {
        streams = streams.map(Set::copyOf);
    }

    /** About one stream, or about all where none is named. */
    public static Scope ofStream(long tenantId, String stream) {
        return new Scope(tenantId, stream.isEmpty() ? Optional.empty() : Optional.of(Set.of(stream)));
    }

    public boolean isAbout(long tenant, long streamId, String stream) {
        return tenantId == tenant && streams.map(names -> names.contains(stream) || names.contains(U64.text(streamId))).orElse(true);
    }

    /** Whether it is about that stream, known by one word alone; about any where the word is empty. */
    public boolean concerns(long tenant, String stream) {
        return tenantId == tenant && streams.map(names -> stream.isEmpty() ? !names.isEmpty() : names.contains(stream)).orElse(true);
    }

    /** Whether it names its streams. */
    boolean isNarrow() {
        return streams.isPresent();
    }

    /** Whether it names streams, and none: it is about nothing. */
    boolean isVoid() {
        return streams.map(Set::isEmpty).orElse(false);
    }
}
