// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.rows;

import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.SqlValue;
import io.assay.source.sqlite.SqliteException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Reads the stored facts of the reference schema. */
public final class FactReader {
    private static final String COLUMNS = "f.event_id, f.ordinal, f.user_id, f.kind, f.raw, f.start, f.\"end\", f.value, f.unit, f.id_type";

    private final StoreDatabase database;

    public FactReader(StoreDatabase database) {
        this.database = database;
    }

    /** The facts of the events with numbers from {@code from} to {@code to}, by number of the event. */
    public Map<Long, List<FactRow>> between(long from, long to) throws UnreadableEvidence {
        Map<Long, List<FactRow>> facts = new HashMap<>();
        database.each(cells -> facts.computeIfAbsent(cells.whole(10).orElse(-1), any -> new ArrayList<>()).add(row(cells)),
                "SELECT " + COLUMNS + ", e.seq FROM memory_events e JOIN facts f ON f.event_id = e.event_id WHERE e.seq BETWEEN ? AND ? "
                + "ORDER BY e.seq, f.ordinal", new SqlValue.Whole(from), new SqlValue.Whole(to));
        return facts;
    }

    /** The facts whose event is not there. */
    public void orphans(Consumer<FactRow> taker) throws UnreadableEvidence {
        database.each(cells -> taker.accept(row(cells)), "SELECT " + COLUMNS
                + " FROM facts f LEFT JOIN memory_events e ON e.event_id = f.event_id WHERE e.event_id IS NULL ORDER BY f.event_id, f.ordinal");
    }

    public long count() throws UnreadableEvidence {
        return database.number("SELECT count(*) FROM facts");
    }

    private static FactRow row(Cells cells) throws SqliteException {
        List<String> faults = new ArrayList<>();
        String event = text(cells, 0, "event_id", faults);
        long ordinal = whole(cells, 1, "ordinal", faults);
        String user = text(cells, 2, "user_id", faults);
        String kind = text(cells, 3, "kind", faults);
        String raw = text(cells, 4, "raw", faults);
        long start = whole(cells, 5, "start", faults);
        long end = whole(cells, 6, "end", faults);
        String value = text(cells, 7, "value", faults);
        String unit = cells.isNull(8) ? "" : text(cells, 8, "unit", faults);
        String idType = cells.isNull(9) ? "" : text(cells, 9, "id_type", faults);
        return new FactRow(event, ordinal, user, kind, raw, start, end, value, unit, idType, faults.isEmpty() ? "" : faults.getFirst());
    }

    private static String text(Cells cells, int column, String name, List<String> faults) throws SqliteException {
        Optional<String> text = cells.text(column);
        if (text.isEmpty()) {
            faults.add(name);
        }
        return text.orElse("");
    }

    private static long whole(Cells cells, int column, String name, List<String> faults) throws SqliteException {
        OptionalLong number = cells.whole(column);
        if (number.isEmpty()) {
            faults.add(name);
        }
        return number.orElse(-1);
    }
}
