// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.compat;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonJson;
import java.util.List;
import java.util.Optional;

/** What the producer's own reader takes at most (specification of Spanforge, section 2): beyond it, it refuses an event that it may have written. */
final class ReaderLimits {
    private static final int BYTES = 1 << 20;
    private static final int TAGS = 50;
    /** The payload stands at depth 0; nothing may stand this deep. */
    private static final int DEPTH = 10;

    private ReaderLimits() {}

    /** What is too much: {@code size}, {@code tags} or {@code payload-depth}; empty where the event is read. */
    static Optional<String> exceeded(JsonObject event) {
        if (event.object("tags").filter(tags -> tags.members().size() > TAGS).isPresent()) {
            return Optional.of("tags");
        } else if (event.object("payload").filter(payload -> isTooDeep(payload, 0)).isPresent()) {
            return Optional.of("payload-depth");
        }
        return isTooLong(event) ? Optional.of("size") : Optional.empty();
    }

    private static boolean isTooDeep(JsonValue value, int depth) {
        List<JsonValue> inside = switch (value) {
            case JsonObject object -> object.members().stream().map(member -> member.value()).toList();
            case JsonArray array -> array.items();
            default -> List.of();
        };
        return depth >= DEPTH || inside.stream().anyMatch(one -> isTooDeep(one, depth + 1));
    }

    /** Without white space; what Python cannot write it did not write. */
    private static boolean isTooLong(JsonObject event) {
        if (event.to() - event.from() <= BYTES) {
            return false;
        }
        try {
            return PythonJson.compactUtf8(event).length > BYTES;
        } catch (PythonJson.Unencodable unwritable) {
            return true;
        }
    }
}
