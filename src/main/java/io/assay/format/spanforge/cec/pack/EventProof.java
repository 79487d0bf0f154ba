// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.pack;

import io.assay.canon.CanonicalJson;
import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonSyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way of one event to the signed root: with the event's line, this and the signed manifest, anyone can verify the event alone. One line of
 * {@link PackNames#PROOFS}, RFC 8785 bytes.
 *
 * @param entry where the event's line stands
 * @param line  1-based
 * @param index of the leaf, from 0
 * @param leaf  SHA-256(0x00 || line), in hexadecimal
 * @param path  the hashes from the leaf upwards, in hexadecimal (RFC 6962 section 2.1.1)
 */
public record EventProof(String entry, long line, long index, String leaf, List<String> path) {
    /** Keeps its own copy. */
    public EventProof {
        path = List.copyOf(path);
    }

    /** The bytes of the line, without its line feed. */
    public byte[] bytes() {
        return CanonicalJson.bytes(Map.of("entry", entry, "line", line, "index", index, "leaf", leaf, "path", path));
    }

    /** Empty where the line is no proof, or written otherwise than {@link #bytes} writes it. */
    static Optional<EventProof> read(byte[] line) {
        try {
            if (JsonReader.parse(line, 0, line.length, JsonDialect.STRICT) instanceof JsonObject object && object.array("path").isPresent()) {
                EventProof proof = new EventProof(PackManifest.text(object, "entry"), object.integer("line").orElse(-1),
                        object.integer("index").orElse(-1), PackManifest.text(object, "leaf"), object.array("path").get().items().stream()
                        .map(item -> item instanceof JsonString hash ? hash.value() : PackManifest.refuse("path")).toList());
                return Optional.of(proof).filter(read -> Arrays.equals(read.bytes(), line));
            }
        } catch (JsonSyntaxException | IllegalArgumentException other) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
