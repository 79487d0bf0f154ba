// SPDX-License-Identifier: Apache-2.0
package io.assay.query;

import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.source.passage.Passages;
import java.io.IOException;
import java.util.function.Function;

/**
 * The bytes in which a filter looks for text and JSON paths: those of the event as they stand in a file, or its row where it stands in a
 * database or a Parquet file. Counts the events that have neither, so that whoever searched can say so. For one thread; events are best asked for in order.
 */
public final class EventBytes implements Function<Event, byte[]>, AutoCloseable {
    private final Passages passages = new Passages();
    private Rows rows;
    private final boolean filtered;
    private CsvEvents table;
    private long without;
    private Event last;
    private byte[] held;

    /** The bytes as they stand. */
    public EventBytes() {
        this(false);
    }

    private EventBytes(boolean filtered) {
        this.filtered = filtered;
    }

    /** For filters, which look for members by name: a row of a CSV file comes as a JSON object of its columns, as that of a database does. */
    public static EventBytes forFilters() {
        return new EventBytes(true);
    }

    /** The bytes; none where there are none to be had. */
    @Override
    public byte[] apply(Event event) {
        if (event == last) {
            return held;
        }
        byte[] bytes = event.at().bytes().isKnown() ? passage(event.at()) : row(event);
        without += bytes.length == 0 ? 1 : 0;
        last = event;
        held = bytes;
        return bytes;
    }

    private byte[] passage(Locator at) {
        byte[] bytes = passages.of(at);
        if (!filtered || !CsvEvents.isNamed(at)) {
            return bytes;
        }
        table = table == null || !table.path().equals(at.path()) ? CsvEvents.of(at.path()) : table;
        return table.json(bytes);
    }

    private byte[] row(Event event) {
        if (rows == null || !rows.path().equals(event.at().path())) {
            closeRows();
            String path = event.at().path();
            rows = ParquetEvents.of(path).orElseGet(() -> EventRows.of(path));
        }
        return rows.row(event.at());
    }

    /** How many events were asked for in vain. */
    public long without() {
        return without;
    }

    private void closeRows() {
        if (rows != null) {
            rows.close();
        }
    }

    @Override
    public void close() throws IOException {
        closeRows();
        passages.close();
    }
}
