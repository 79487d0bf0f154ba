// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import io.assay.canon.JsonObject;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something outside the evidence that fixes a point of it.
 *
 * @param kind    {@code chain-head}, {@code pinned-state}, {@code earlier-copy} or {@code semvec-checkpoint}
 * @param subject what it speaks of, such as {@code stream:orders}; empty: the one chain there is
 * @param hash    in lower case where it is hexadecimal, however the auditor wrote it down
 * @param file    for an earlier copy: where it lies, resolved against the trust file
 * @param members the whole object, for what a kind has beyond these
 */
public record Anchor(String kind, String subject, OptionalLong count, OptionalLong position, String hash, Optional<Path> file,
        JsonObject members) {
    public Anchor {
        hash = spelled(hash);
    }

    /** A digest that was copied from somewhere may stand there in capitals; that is no other digest. */
    private static String spelled(String text) {
        return text.matches("[0-9A-Fa-f]+") ? text.toLowerCase(Locale.ROOT) : text;
    }

    /** A digest that the anchor has beyond {@code hash}; empty where it has none of that name. */
    public String digest(String member) {
        return spelled(text(member).orElse(""));
    }

    /** The path of the evidence that it was taken from, where a run wrote it down. */
    public Optional<String> evidence() {
        return members.object("evidence").flatMap(evidence -> evidence.text("path"));
    }

    public Optional<String> text(String member) {
        return members.text(member);
    }
}
