// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import io.assay.canon.JsonValue;
import io.assay.check.Phrase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a format's events speak of things. */
public interface Reading {
    /** The kinds of things, each a stream of its own, in the order to be offered. */
    List<String> kinds();

    /** What the bytes of one event say; nothing of anything where they are no event. */
    Told of(byte[] event);

    /** What holds of a thing at a moment beside what events said, such as a consent that ran out; the members may be added to. */
    default void at(String kind, Map<String, JsonValue> members, Optional<Instant> moment) {
        // Most things do not change by themselves.
    }

    /** The limits of every answer. */
    List<Phrase> doesNotShow();

    /** Lower-case hexadecimal digits of the SHA-256 of the bytes. */
    String digest(byte[] bytes);
}
