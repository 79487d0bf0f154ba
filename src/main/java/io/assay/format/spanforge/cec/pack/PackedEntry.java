// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.pack;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import java.util.Map;

/**
 * One entry of a pack, as the signed manifest names it.
 *
 * @param size   bytes, inflated
 * @param sha256 of its content, in hexadecimal
 */
public record PackedEntry(String name, long size, String sha256) {
    /** The members in the manifest. */
    public Map<String, Object> json() {
        return Map.of("name", name, "size", size, "sha256", sha256);
    }

    static PackedEntry read(JsonValue value) {
        if (value instanceof JsonObject object && object.members().size() == 3 && object.integer("size").orElse(-1) >= 0) {
            return new PackedEntry(PackManifest.text(object, "name"), object.integer("size").getAsLong(), PackManifest.text(object, "sha256"));
        }
        throw new IllegalArgumentException("entry");
    }
}
