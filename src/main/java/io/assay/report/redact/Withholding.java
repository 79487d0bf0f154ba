// SPDX-License-Identifier: Apache-2.0
package io.assay.report.redact;

import io.assay.evidence.Locator;
import io.assay.text.Messages;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Decides of single texts whether they stay, puts something in the place of the others, and counts these. */
final class Withholding {
    private static final Pattern ENDING = Pattern.compile(".*[^/](\\.[a-z]{1,6})");

    private static final Pattern LETTER = Pattern.compile("[a-z]");

    private final Messages words;
    private final Harmless harmless = new Harmless();
    private final Map<Kept, Long> counts = new EnumMap<>(Kept.class);
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> entries = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    Withholding(Messages words) {
        this.words = words;
    }

    /** How much of each kind was withheld so far; of files, entries and keys how many there are. */
    Map<Kept, Long> counts() {
        return new EnumMap<>(counts);
    }

    String value(String value, Kept kind) {
        return harmless.value(value) ? value : withheld(value, kind);
    }

    String id(String id) {
        return harmless.id(id) ? id : withheld(id, Kept.EVENTS);
    }

    /** A field's path; of its parts those that are no identifiers go. */
    String field(String field) {
        StringBuilder out = new StringBuilder();
        StringBuilder part = new StringBuilder();
        for (char c : (field + "\0").toCharArray()) {
            if (c == '/' || c == '.' || c == '[' || c == ']' || c == '\0') {
                out.append(harmless.field(part.toString()) ? part : withheld(part.toString(), Kept.FIELDS));
                out.append(c == '\0' ? "" : c);
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        return out.toString();
    }

    String entry(String entry) {
        return harmless.entry(entry) ? entry : entries.computeIfAbsent(entry, _ -> numbered(RedactText.ENTRY, Kept.ENTRIES, entries.size() + 1));
    }

    /** A file is called by a number and its ending: its digest tells which one it is. */
    String file(String path) {
        if (path.isEmpty()) {
            return path;
        }
        var ending = ENDING.matcher(path);
        return files.computeIfAbsent(path, _ -> numbered(RedactText.FILE, Kept.FILES, files.size() + 1) + (ending.matches() ? ending.group(1) : ""));
    }

    /** A key is called by a number: its fingerprint tells which one it is. */
    String key(String id) {
        return id.isEmpty() ? id : keys.computeIfAbsent(id, _ -> numbered(RedactText.KEY, Kept.KEYS, keys.size() + 1));
    }

    /** Part of a sentence: what is known by a number is called by it, and what stands in the place as it stands there. */
    String argument(String value, Locator at) {
        if (!value.isEmpty() && value.equals(at.field())) {
            return field(value);
        }
        if (!value.isEmpty() && value.equals(at.eventId())) {
            return id(value);
        }
        String known = files.getOrDefault(value, entries.getOrDefault(value, keys.get(value)));
        return known != null ? known : harmless.entry(value) && LETTER.matcher(value).find() ? value : value(value, Kept.SENTENCES);
    }

    /** A text of the program's own in which the name of an entry may stand. */
    String unit(String name) {
        String out = name;
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            out = out.replace(entry.getKey(), entry.getValue());
        }
        return out;
    }

    private String numbered(RedactText text, Kept kind, int number) {
        counts.merge(kind, 1L, Long::sum);
        return words.text(text, number);
    }

    private String withheld(String value, Kept kind) {
        counts.merge(kind, 1L, Long::sum);
        return words.text(RedactText.WITHHELD, value.codePointCount(0, value.length()));
    }
}
