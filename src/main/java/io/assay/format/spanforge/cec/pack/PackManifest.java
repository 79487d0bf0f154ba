// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.pack;

import io.assay.canon.CanonicalJson;
import io.assay.canon.JsonArray;
import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was packed, {@code assay.pack/1}: RFC 8785 bytes, so that there is one spelling to sign.
 *
 * @param madeBy       the program, its version and build
 * @param madeAt       when, as the auditor's machine had it
 * @param selection    the filter by which events were chosen; empty where artefacts were packed whole
 * @param prefixSha256 of the bytes of the file before the local header of the manifest, in hexadecimal
 * @param entries      every entry before the manifest, in the order of the file
 * @param sources      the artefacts
 * @param events       how many lines of events the pack holds
 * @param root         the root of the tree over these lines (RFC 6962 section 2.1), in hexadecimal
 */
public record PackManifest(String madeBy, String madeAt, String selection, String prefixSha256, List<PackedEntry> entries,
        List<PackedSource> sources, long events, String root) {
    /** The value of {@code schema}. */
    public static final String SCHEMA = "assay.pack/1";

    /** Keeps its own copies. */
    public PackManifest {
        entries = List.copyOf(entries);
        sources = List.copyOf(sources);
    }

    /** The bytes of the entry. */
    public byte[] bytes() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", SCHEMA);
        json.put("madeBy", madeBy);
        json.put("madeAt", madeAt);
        json.put("selection", selection);
        json.put("prefixSha256", prefixSha256);
        json.put("entries", entries.stream().map(PackedEntry::json).toList());
        json.put("sources", sources.stream().map(PackedSource::json).toList());
        json.put("events", Map.of("count", events, "root", root));
        json.put("timestamp", PackNames.TOKEN);
        return CanonicalJson.bytes(json);
    }

    /**
     * Reads the entry.
     *
     * @throws IllegalArgumentException where it is no manifest, or written otherwise than {@link #bytes} writes it
     */
    public static PackManifest read(byte[] bytes) {
        try {
            if (JsonReader.parse(bytes, 0, bytes.length, JsonDialect.STRICT) instanceof JsonObject object && text(object, "schema").equals(SCHEMA)) {
                JsonObject events = object.find("events").filter(JsonObject.class::isInstance).map(JsonObject.class::cast)
                        .orElseThrow(() -> new IllegalArgumentException("events"));
                PackManifest read = new PackManifest(text(object, "madeBy"), text(object, "madeAt"), text(object, "selection"),
                        text(object, "prefixSha256"), list(object, "entries", PackedEntry::read), list(object, "sources", PackedSource::read),
                        events.integer("count").orElse(-1), text(events, "root"));
                if (Arrays.equals(read.bytes(), bytes)) {
                    return read;
                }
            }
        } catch (JsonSyntaxException syntax) {
            throw new IllegalArgumentException(syntax);
        }
        throw new IllegalArgumentException(SCHEMA);
    }

    private static <T> List<T> list(JsonObject object, String member, Function<JsonValue, T> reading) {
        return object.array(member).map(JsonArray::items).orElseThrow(() -> new IllegalArgumentException(member)).stream().map(reading).toList();
    }

    static String text(JsonObject object, String member) {
        return object.text(member).orElseThrow(() -> new IllegalArgumentException(member));
    }

    static String refuse(String member) {
        throw new IllegalArgumentException(member);
    }
}
