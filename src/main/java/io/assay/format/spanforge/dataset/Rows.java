// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dataset;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.csv.CsvCursor;
import io.assay.source.csv.CsvSyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the rows of a data set as the scanner reads them: by the extension of each file, leaving out what it cannot parse. */
final class Rows {
    private static final Pattern LINES = Pattern.compile("\\R|[\\x1c-\\x1e]");
    private static final int DEPTH = 32;

    private final Figures figures;
    private final Runnable beat;
    private boolean complete = true;

    Rows(Figures figures, Runnable beat) {
        this.figures = figures;
        this.beat = beat;
    }

    /** Whether every file was of a kind that is read here. */
    boolean isComplete() {
        return complete;
    }

    void directory(EvidenceFile directory, int depth) throws UnreadableEvidence {
        for (EvidenceFile child : directory.children()) {
            beat.run();
            if (child.isDirectory() && depth < DEPTH) {
                directory(child, depth + 1);
            } else if (child.isRegular()) {
                file(child);
            }
        }
    }

    private void file(EvidenceFile file) throws UnreadableEvidence {
        String name = file.simpleName().toLowerCase(Locale.ROOT);
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "jsonl" -> lines(file).forEach(line -> json(line, false));
            case "json" -> json(new String(counted(file), StandardCharsets.UTF_8), true);
            case "txt" -> lines(file).forEach(line -> figures.row(Map.of("text", line)));
            case "csv" -> csv(counted(file));
            case "parquet" -> complete = false;
            default -> beat.run();
        }
    }

    private byte[] counted(EvidenceFile file) throws UnreadableEvidence {
        figures.file();
        return file.content();
    }

    private List<String> lines(EvidenceFile file) throws UnreadableEvidence {
        return LINES.splitAsStream(new String(counted(file), StandardCharsets.UTF_8)).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void json(String text, boolean whole) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            JsonValue value = JsonReader.parse(bytes, 0, bytes.length, JsonDialect.PYTHON);
            List<JsonValue> items = whole && value instanceof JsonArray array ? array.items() : List.of(value);
            for (JsonValue item : items) {
                if (item instanceof JsonObject object) {
                    Map<String, String> row = new LinkedHashMap<>();
                    object.members().forEach(member -> row.put(member.name(), member.value() instanceof JsonString string ? string.value() : null));
                    figures.row(row);
                }
            }
        } catch (JsonSyntaxException skipped) {
            // The scanner leaves such a line out and goes on; its figures are compared, not its diligence.
            return;
        }
    }

    private void csv(byte[] bytes) {
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
                    for (int i = 0; i < header.size(); i++) {
                        row.put(header.get(i), i < cursor.size() ? cursor.text(i) : null);
                    }
                    figures.row(row);
                }
            }
        } catch (CsvSyntaxException lenient) {
            // Python's reader is more lenient than this one: nothing certain can be said of the file's figures.
            complete = false;
        }
    }
}
