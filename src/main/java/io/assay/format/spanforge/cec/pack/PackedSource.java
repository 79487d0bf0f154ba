// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.pack;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import java.util.List;
import java.util.Map;

/**
 * One artefact that was packed, or whose events were.
 *
 * @param path    as the auditor named it
 * @param format  id of its format; empty where nothing recognised it
 * @param sha256  of the artefact, as in the verdict
 * @param outcome its outcome when it was packed, in the words of the verdict file
 * @param entries the entries that hold its files, the artefact's own first; none where only events were packed
 */
public record PackedSource(String path, String format, String sha256, String outcome, List<String> entries) {
    /** Keeps its own copy. */
    public PackedSource {
        entries = List.copyOf(entries);
    }

    /** The members in the manifest. */
    public Map<String, Object> json() {
        return Map.of("path", path, "format", format, "sha256", sha256, "outcome", outcome, "entries", entries);
    }

    static PackedSource read(JsonValue value) {
        if (value instanceof JsonObject object && object.members().size() == 5 && object.array("entries").isPresent()) {
            List<String> entries = object.array("entries").get().items().stream()
                    .map(item -> item instanceof JsonString name ? name.value() : PackManifest.refuse("entries")).toList();
            return new PackedSource(PackManifest.text(object, "path"), PackManifest.text(object, "format"), PackManifest.text(object, "sha256"),
                    PackManifest.text(object, "outcome"), entries);
        }
        throw new IllegalArgumentException("source");
    }
}
