// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.export;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.document.Misshapen.Fault;
import java.util.Set;
import java.util.TreeSet;

/**
 * The answer to an export request.
 *
 * @param hash   as stated: hexadecimal SHA-256 of the compact JSON of {@code data}
 * @param data   tables by name: rows as objects, or one text of CSV for all
 * @param tables as stated
 * @param rows   as stated
 */
record ToolExport(String hash, JsonValue data, Set<String> tables, long rows) {
    private static final Set<String> MEMBERS = Set.of("export_id", "content_hash", "data", "metadata");
    private static final Set<String> METADATA = Set.of("tables", "total_rows", "exported_at", "transformations");
    private static final String ID = "export-[0-9a-f]{32}";

    static ToolExport of(JsonValue root) throws Misshapen {
        Fields top = Fields.of(root, "export").exactly(MEMBERS, Set.of());
        Fields metadata = Fields.of(top.value("metadata"), "metadata").exactly(METADATA, Set.of());
        JsonValue id = top.value("export_id");
        if (!top.text("export_id").matches(ID)) {
            throw new Misshapen(Fault.TYPE, "export_id", id.from(), id.to());
        }
        metadata.zonedInstant("exported_at");
        metadata.items("transformations");
        Set<String> tables = new TreeSet<>();
        for (JsonValue item : metadata.items("tables")) {
            if (!(item instanceof JsonString name)) {
                throw new Misshapen(Fault.TYPE, "tables", item.from(), item.to());
            }
            tables.add(name.value());
        }
        JsonValue data = top.value("data");
        if (!(data instanceof JsonObject) && !(data instanceof JsonString)) {
            throw new Misshapen(Fault.TYPE, "data", data.from(), data.to());
        }
        return new ToolExport(top.text("content_hash"), data, tables, metadata.u64("total_rows"));
    }

    /** The tables that are there; empty where one text of CSV holds them all. */
    Set<String> tablesThere() {
        Set<String> there = new TreeSet<>();
        if (data instanceof JsonObject object) {
            object.members().stream().map(JsonMember::name).forEach(there::add);
        }
        return there;
    }

    /** Rows that are there; -1 where one text of CSV may hold several tables, each with a head of its own. */
    long rowsThere() {
        if (!(data instanceof JsonObject object)) {
            return tables.size() == 1 ? csv(((JsonString) data).value()) : -1;
        }
        long there = 0;
        for (JsonMember table : object.members()) {
            switch (table.value()) {
                case JsonArray rows -> there += rows.items().size();
                case JsonString text -> there += csv(text.value());
                default -> {
                    return -1;
                }
            }
        }
        return there;
    }

    /** Lines beyond the first, an empty one included, as a row of one column that is null gives it; a line break inside quotes ends none. */
    private static long csv(String text) {
        long lines = 0;
        boolean quoted = false;
        for (char c : text.toCharArray()) {
            quoted ^= c == '"';
            lines += c == '\n' && !quoted ? 1 : 0;
        }
        return Math.max(0, lines + (text.endsWith("\n") ? 0 : 1) - 1);
    }
}
