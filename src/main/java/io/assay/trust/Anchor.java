// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import io.assay.canon.JsonObject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something outside the evidence that fixes a point of it.
 *
 * @param kind    {@code chain-head}, {@code pinned-state}, {@code earlier-copy} or {@code semvec-checkpoint}
 * @param subject what it speaks of, such as {@code stream:orders}; empty: the one chain there is
 * @param file    for an earlier copy: where it lies, resolved against the trust file
 * @param members the whole object, for what a kind has beyond these
 */
public record Anchor(String kind, String subject, OptionalLong count, OptionalLong position, String hash, Optional<Path> file,
        JsonObject members) {
    /** The path of the evidence that it was taken from, where a run wrote it down. */
    public Optional<String> evidence() {
        return members.object("evidence").flatMap(evidence -> evidence.text("path"));
    }

    public Optional<String> text(String member) {
        return members.text(member);
    }
}
