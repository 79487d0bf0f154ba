// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.bundle;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import java.util.List;
import java.util.Optional;

/**
 * What the manifest states, each member empty where it is missing or of another type.
 *
 * @param frameworks the frameworks asked for, in the order of the manifest
 */
public record Manifest(Optional<String> schema, Optional<String> project, Optional<String> from, Optional<String> to,
        Optional<String> generatedAt, Optional<JsonObject> counts, Optional<List<String>> frameworks) {
    /** The value of {@code bundle_schema}. */
    public static final String SCHEMA = "spanforge.cec.v1";

    /** A manifest that states nothing. */
    public static final Manifest NONE = of(new JsonObject(List.of(), 0, 0));

    public static Manifest of(JsonObject object) {
        Optional<List<String>> range = object.array("date_range").map(Manifest::texts).filter(texts -> texts.size() == 2);
        return new Manifest(object.text("bundle_schema"), object.text("project_id"), range.map(List::getFirst), range.map(List::getLast),
                object.text("generated_at"), object.object("record_counts"), object.array("frameworks").map(Manifest::texts));
    }

    /** The texts of the array; null where it holds anything else. */
    private static List<String> texts(JsonArray array) {
        return array.items().stream().allMatch(JsonString.class::isInstance)
                ? array.items().stream().map(item -> ((JsonString) item).value()).toList() : null;
    }
}
