// SPDX-License-Identifier: Apache-2.0
package io.assay.exposure.dataset;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonBoolean;
import io.assay.canon.JsonDialect;
import io.assay.canon.JsonFault;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.evidence.Locator;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.csv.CsvCursor;
import io.assay.source.csv.CsvSyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the rows of a data set as Spanforge's scanner does: by the extension of each file, leaving out what it cannot parse. */
public final class Rows {
    private static final Pattern LINES = Pattern.compile("\\R|[\\x1c-\\x1e]");
    private static final int DEPTH = 32;
    private static final Set<String> KINDS = Set.of("jsonl", "json", "csv", "txt", "parquet");
    private static final Set<String> NO = Set.of("", "false", "no", "n", "0", "none", "null", "declined", "withdrawn");

    private final Figures figures;
    private final Runnable beat;
    private final List<Unread> unread = new ArrayList<>();
    private final Set<String> kinds = new TreeSet<>();

    /** @param beat called between files; what it throws ends the reading */
    public Rows(Figures figures, Runnable beat) {
        this.figures = figures;
        this.beat = beat;
    }

    /** What could not be read, or not as the scanner would. */
    public List<Unread> unread() {
        return List.copyOf(unread);
    }

    /** Which kinds of files were read, such as {@code parquet}. */
    public Set<String> kinds() {
        return Set.copyOf(kinds);
    }

    /** Reads a file, or every file below a directory. */
    public void read(EvidenceFile file) throws UnreadableEvidence {
        read(file, 0);
    }

    private void read(EvidenceFile file, int depth) throws UnreadableEvidence {
        beat.run();
        if (file.isDirectory() && depth >= DEPTH) {
            unread.add(new Unread(file.locator(), Fault.LIMIT.name(), "directory-depth " + DEPTH));
        } else if (file.isDirectory()) {
            for (EvidenceFile child : file.children()) {
                read(child, depth + 1);
            }
        } else if (file.isRegular()) {
            try {
                rows(file);
            } catch (UnreadableEvidence partly) {
                unread.add(new Unread(partly.at(), partly.fault().name(), partly.detail()));
            }
        }
    }

    private void rows(EvidenceFile file) throws UnreadableEvidence {
        String name = file.simpleName().toLowerCase(Locale.ROOT);
        String kind = name.substring(name.lastIndexOf('.') + 1);
        if (!KINDS.contains(kind)) {
            return;
        }
        kinds.add(kind);
        figures.file();
        switch (kind) {
            case "jsonl" -> {
                int number = 0;
                for (String line : lines(file)) {
                    json(line, false, file.locator().atLine(++number));
                }
            }
            case "json" -> json(new String(file.content(), StandardCharsets.UTF_8), true, file.locator());
            case "txt" -> lines(file).stream().filter(line -> !line.isEmpty()).forEach(line -> figures.row(Map.of("text", line), Set.of()));
            case "csv" -> csv(file);
            default -> new ParquetFigures(figures).read(file);
        }
    }

    private static List<String> lines(EvidenceFile file) throws UnreadableEvidence {
        return LINES.splitAsStream(new String(file.content(), StandardCharsets.UTF_8)).map(String::strip).toList();
    }

    private void json(String text, boolean whole, Locator at) throws UnreadableEvidence {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            JsonValue value = JsonReader.parse(bytes, 0, bytes.length, JsonDialect.PYTHON);
            List<JsonValue> items = whole && value instanceof JsonArray array ? array.items() : List.of(value);
            for (JsonValue item : items) {
                if (item instanceof JsonObject object) {
                    Map<String, String> row = new LinkedHashMap<>();
                    Set<String> refused = new HashSet<>();
                    object.members().forEach(member -> {
                        row.put(member.name(), member.value() instanceof JsonString string ? string.value() : null);
                        if (saysNo(member.value())) {
                            refused.add(member.name());
                        }
                    });
                    figures.row(row, refused);
                }
            }
        } catch (JsonSyntaxException skipped) {
            if (skipped.fault() == JsonFault.TOO_DEEP) {
                // How deep the scanner's own reader goes depends on its build.
                throw new UnreadableEvidence(at, Fault.LIMIT, "json-depth " + JsonDialect.PYTHON.depth(), skipped);
            }
            // The scanner leaves such a line out and goes on; its figures are compared, not its diligence.
            return;
        }
    }

    private static boolean saysNo(JsonValue value) {
        return switch (value) {
            case JsonBoolean flag -> !flag.value();
            case JsonString string -> saysNo(string.value());
            case JsonNumber number -> number.toDouble() == 0;
            case JsonNull nothing -> true;
            default -> false;
        };
    }

    static boolean saysNo(String value) {
        return NO.contains(value.strip().toLowerCase(Locale.ROOT));
    }

    private void csv(EvidenceFile file) throws UnreadableEvidence {
        byte[] bytes = file.content();
        CsvCursor cursor = new CsvCursor(bytes, 0, bytes.length);
        List<String> header = new ArrayList<>();
        try {
            while (cursor.next()) {
                if (header.isEmpty()) {
                    for (int i = 0; i < cursor.size(); i++) {
                        header.add(cursor.text(i));
                    }
                } else if (cursor.size() > 1 || !cursor.isEmpty(0)) {
                    Map<String, String> row = new LinkedHashMap<>();
                    Set<String> refused = new HashSet<>();
                    for (int i = 0; i < header.size(); i++) {
                        String value = i < cursor.size() ? cursor.text(i) : null;
                        row.put(header.get(i), value);
                        if (value == null || saysNo(value)) {
                            refused.add(header.get(i));
                        }
                    }
                    figures.row(row, refused);
                }
            }
        } catch (CsvSyntaxException lenient) {
            // Python's reader is more lenient than this one: nothing certain can be said of the file's figures.
            throw new UnreadableEvidence(file.locator(), Fault.FORMAT, "csv", lenient);
        }
    }
}
