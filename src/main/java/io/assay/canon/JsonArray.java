// SPDX-License-Identifier: Apache-2.0
package io.assay.canon;

import java.util.List;

/** An array, items in source order. */
public record JsonArray(List<JsonValue> items, int from, int to) implements JsonValue {
    public JsonArray {
        items = List.copyOf(items);
    }
}
