// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.compat;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.evidence.Locator;
import io.assay.format.spanforge.RecordLines;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.sqlite.SqlCursor;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteFile;
import io.assay.source.sqlite.SqliteLimits;
import io.assay.source.sqlite.SqliteView;
import java.nio.charset.StandardCharsets;

/** The events of a file as objects: one a line, as one array, as the rows of a store or as one document; what is no JSON object is passed on as none. */
public final class EventSource {
    /** The longest array that is read at once. */
    public static final long ARRAY = 64L * 1024 * 1024;
    /** The longest event, spread over lines or on one. */
    private static final long DOCUMENT = 2L << 20;
    private static final int STEP = 1 << 20;
    private static final int TAIL = 1 << 10;
    /** The mark that {@code spanforge.chain.bom} reports, as Latin-1. */
    private static final String BOM = "\u00ef\u00bb\u00bf";

    private final EvidenceFile file;
    private final Runnable beat;

    /** Takes the events. */
    @FunctionalInterface
    public interface Visitor {
        /** @param event null where there is no object */
        void event(Locator at, JsonObject event);
    }

    public EventSource(EvidenceFile file, Runnable beat) {
        this.file = file;
        this.beat = beat;
    }

    /** Whether the file begins as one array does. */
    public static boolean isArray(EvidenceFile file) {
        return new String(file.head(), StandardCharsets.ISO_8859_1).substring(mark(file)).stripLeading().startsWith("[");
    }

    /** Whether it ends as one array does too: a log with a damaged first line does not. */
    public static boolean isWholeArray(EvidenceFile file) {
        int length = (int) Math.min(TAIL, file.size());
        try {
            return isArray(file) && new String(file.read(file.size() - length, length), StandardCharsets.ISO_8859_1).stripTrailing().endsWith("]");
        } catch (UnreadableEvidence unreadable) {
            return false;
        }
    }

    /** Bytes of the byte order mark that the file begins with; 0 where there is none. */
    public static int mark(EvidenceFile file) {
        return new String(file.head(), StandardCharsets.ISO_8859_1).startsWith(BOM) ? BOM.length() : 0;
    }

    /** Whether the whole file is one object spread over several lines, and not one a line. */
    public static boolean isDocument(EvidenceFile file) throws UnreadableEvidence {
        if (file.size() == 0 || file.size() > DOCUMENT) {
            return false;
        }
        byte[] bytes = file.content();
        int from = mark(file);
        int line = from;
        while (line < bytes.length && bytes[line] != '\n') {
            line++;
        }
        return !(parsed(bytes, from, line) instanceof JsonObject) && parsed(bytes, from, bytes.length) instanceof JsonObject;
    }

    /** Visits the events in order. */
    public void each(Visitor visitor) throws UnreadableEvidence {
        if (SqliteFile.isSqlite(file.head())) {
            rows(visitor);
        } else if (isArray(file)) {
            array(visitor);
        } else if (isDocument(file)) {
            byte[] bytes = file.content();
            visit(visitor, file.locator().atBytes(mark(file), bytes.length), parsed(bytes, mark(file), bytes.length));
        } else {
            lines(visitor);
        }
    }

    private void array(Visitor visitor) throws UnreadableEvidence {
        byte[] bytes = file.content(ARRAY);
        JsonValue value = parsed(bytes, mark(file), bytes.length);
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                JsonValue item = array.items().get(i);
                visit(visitor, file.locator().atPosition(i).atBytes(item.from(), item.to()), item);
            }
        } else {
            visitor.event(file.locator(), null);
        }
    }

    private void rows(Visitor visitor) throws UnreadableEvidence {
        try (SqliteFile store = SqliteFile.open(file, SqliteLimits.STANDARD, () -> {
            beat.run();
            return false;
        }); SqliteView view = store.view(); SqlCursor rows = view.query("SELECT id, payload FROM events ORDER BY id")) {
            while (rows.next()) {
                beat.run();
                Locator at = file.locator().atPosition(rows.value(0).whole().orElse(-1));
                visit(visitor, at, rows.value(1).text().map(text -> parsed(text)).orElse(null));
            }
        } catch (SqliteException trouble) {
            throw new UnreadableEvidence(file.locator(), Fault.FORMAT, trouble.getMessage(), trouble);
        }
    }

    private void lines(Visitor visitor) throws UnreadableEvidence {
        long begin = mark(file);
        RecordLines lines = new RecordLines(new RecordLines.Visitor() {
            @Override
            public void line(long number, long from, byte[] bytes, boolean ended) {
                if (!new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
                    visit(visitor, file.locator().atLine(number).atBytes(begin + from, begin + from + bytes.length), parsed(bytes, 0, bytes.length));
                }
            }

            @Override
            public void tooLong(long number, long from) {
                visitor.event(file.locator().atLine(number), null);
            }
        });
        for (long at = begin; at < file.size(); at += STEP) {
            beat.run();
            byte[] step = file.read(at, (int) Math.min(STEP, file.size() - at));
            lines.write(step, 0, step.length);
        }
        lines.close();
    }

    private static void visit(Visitor visitor, Locator at, JsonValue value) {
        JsonObject event = value instanceof JsonObject object ? object : null;
        visitor.event(event == null ? at : at.ofEvent(event.text("event_id").orElse("")), event);
    }

    private static JsonValue parsed(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return parsed(bytes, 0, bytes.length);
    }

    private static JsonValue parsed(byte[] bytes, int from, int to) {
        try {
            return JsonReader.parse(bytes, from, to, JsonDialect.PYTHON);
        } catch (JsonSyntaxException malformed) {
            return null;
        }
    }
}
