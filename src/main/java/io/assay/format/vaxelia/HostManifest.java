// SPDX-License-Identifier: Apache-2.0
package io.assay.format.vaxelia;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.evidence.Range;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The listing of a directory taken on its own host ({@code assay-dir-manifest/1}): name, type, size, mode (octal), modification time and SHA-256 of
 * each entry. Copies and archives lose modes and times; this keeps them. Nothing signs it.
 *
 * @param directory the name of the directory; empty where the manifest does not say
 * @param mode      of the directory, where readable
 * @param faults    members or entries that could not be read, by path
 */
record HostManifest(String directory, OptionalInt mode, List<Listed> entries, List<String> faults) {
    private static final String FORMAT = "assay-dir-manifest/1";
    private static final long LONGEST = 64L << 20;

    /** One entry as the host saw it; sizes below zero and empty texts where the manifest does not say. */
    record Listed(String name, String type, long size, OptionalInt mode, Optional<Instant> modified, String sha256, Range at) {
    }

    static boolean isOne(EvidenceFile file) {
        return file.isRegular() && new String(file.head(), StandardCharsets.UTF_8).contains('"' + FORMAT + '"');
    }

    /** Whether the manifest is about this directory: by the name it gives or, where it gives none, by an entry that lies there. */
    static boolean describes(EvidenceFile file, EvidenceFile directory) {
        try {
            HostManifest manifest = of(file);
            return manifest.directory().isEmpty() ? manifest.entries().isEmpty() || manifest.listsOneOf(directory.children())
                    : manifest.directory().equals(directory.simpleName());
        } catch (UnreadableEvidence unreadable) {
            return false;
        }
    }

    private boolean listsOneOf(List<EvidenceFile> files) {
        Set<String> names = files.stream().map(EvidenceFile::simpleName).collect(Collectors.toSet());
        return entries.stream().map(Listed::name).anyMatch(names::contains);
    }

    static HostManifest of(EvidenceFile file) throws UnreadableEvidence {
        try {
            JsonValue value = JsonReader.parse(file.content(LONGEST));
            List<String> faults = new ArrayList<>();
            JsonReader.duplicates(value).forEach(name -> faults.add(name.toString()));
            if (!(value instanceof JsonObject object)) {
                return new HostManifest("", OptionalInt.empty(), List.of(), List.of("json"));
            }
            return new HostManifest(folder(object), octal(object, "mode", "", faults), entries(object, faults), List.copyOf(faults));
        } catch (JsonSyntaxException broken) {
            return new HostManifest("", OptionalInt.empty(), List.of(), List.of("json"));
        }
    }

    private static String folder(JsonObject object) {
        String path = object.text("directory").orElse("");
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }

    private static List<Listed> entries(JsonObject object, List<String> faults) {
        List<Listed> entries = new ArrayList<>();
        List<JsonValue> items = object.array("entries").map(JsonArray::items).orElse(List.of());
        if (object.array("entries").isEmpty()) {
            faults.add("entries");
        }
        for (int i = 0; i < items.size(); i++) {
            JsonValue item = items.get(i);
            if (item instanceof JsonObject entry && entry.text("name").isPresent()) {
                String name = entry.text("name").get();
                entries.add(new Listed(name, entry.text("type").orElse("file"), entry.integer("size").orElse(-1), octal(entry, "mode", name, faults),
                        time(entry, name, faults), entry.text("sha256").orElse(""), new Range(entry.from(), entry.to())));
            } else {
                faults.add("entries[" + i + "]");
            }
        }
        return entries;
    }

    /** Octal text as {@code chmod} and Python's {@code oct} write it. */
    private static OptionalInt octal(JsonObject object, String member, String of, List<String> faults) {
        String text = object.text(member).orElse("");
        if (text.matches("(0o)?[0-7]{1,7}")) {
            return OptionalInt.of(Integer.parseInt(text.startsWith("0o") ? text.substring(2) : text, 8));
        }
        faults.add(of.isEmpty() ? member : of + "." + member);
        return OptionalInt.empty();
    }

    private static Optional<Instant> time(JsonObject entry, String name, List<String> faults) {
        Optional<Instant> modified = entry.text("mtime").flatMap(Decision::instant);
        if (modified.isEmpty()) {
            faults.add(name + ".mtime");
        }
        return modified;
    }
}
