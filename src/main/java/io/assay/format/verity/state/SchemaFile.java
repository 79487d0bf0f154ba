// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.state;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.JsonLines;
import io.assay.format.verity.Members;
import io.assay.format.verity.VerityCode;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The table definitions that come with an export (profile assay-vdb/1, section 1.7). Nothing binds this file.
 *
 * @param names       stream names by number
 * @param definitions the DDL texts of each stream's versions, by number
 * @param starts      by position: which stream's version begins there
 */
public record SchemaFile(Map<Long, String> names, Map<Long, Set<String>> definitions, SortedMap<Long, Start> starts) {
    /** Where the file says that a version begins. */
    public record Start(long stream, Locator at) {
    }

    /** Empty, and reported, where it cannot be read. */
    public static Optional<SchemaFile> read(EvidenceFile file, Tally readable) throws UnreadableEvidence {
        Optional<JsonValue> document = JsonLines.document(file, readable);
        if (document.isEmpty() || !(document.get() instanceof JsonObject object)) {
            document.ifPresent(other -> readable.report(Finding.of(VerityCode.PARSE, file.locator(), "object")));
            return Optional.empty();
        }
        SchemaFile schema = new SchemaFile(new HashMap<>(), new HashMap<>(), new TreeMap<>(Long::compareUnsigned));
        Members members = new Members(object, file.locator(), readable);
        for (JsonValue item : members.optionalList("streams").orElse(List.of())) {
            schema.stream(item, file.locator().atBytes(item.from(), item.to()).inField("streams"), readable);
        }
        members.close();
        return Optional.of(schema);
    }

    private void stream(JsonValue item, Locator at, Tally readable) {
        if (!(item instanceof JsonObject object)) {
            readable.report(Finding.of(VerityCode.PARSE, at, "streams"));
            return;
        }
        Members members = new Members(object, at, readable);
        long number = members.u64("stream_id");
        String name = members.text("stream");
        Set<String> texts = new HashSet<>();
        for (JsonValue version : members.optionalList("versions").orElse(List.of())) {
            if (version instanceof JsonObject inner) {
                Members one = new Members(inner, at.inField("versions"), readable);
                one.u64("version");
                long from = one.u64("from_position");
                texts.add(one.text("ddl"));
                if (!one.close().isBroken()) {
                    starts.putIfAbsent(from, new Start(number, at.atBytes(inner.from(), inner.to()).inField("from_position")));
                }
            } else {
                members.fault("versions");
            }
        }
        if (!members.close().isBroken()) {
            names.put(number, name);
            definitions.put(number, texts);
        }
    }
}
