// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.sqlite;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.evidence.Range;
import io.assay.format.spanforge.log.lines.ChunkPart;
import io.assay.format.spanforge.log.lines.Piece;
import io.assay.format.spanforge.log.lines.Place;
import io.assay.format.spanforge.log.lines.SingleCheck;
import io.assay.source.sqlite.SqlCursor;
import io.assay.source.sqlite.SqlValue;
import io.assay.source.sqlite.SqliteException;
import io.assay.source.sqlite.SqliteView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks a run of rows: each event as in a log, and each column against the event in the same row. One instance serves one run. */
final class RowCheck {
    private static final String QUERY = "SELECT id, event_id, event_type, source, org_id, trace_id, span_id, ts, payload FROM events"
            + " WHERE id >= ? AND id <= ? ORDER BY id";

    private final Locator store;
    private final SingleCheck single;
    private final boolean utf8;
    private final Set<String> sought;
    private final List<Piece> pieces = new ArrayList<>();
    private final Tally columns = new Tally();
    private final List<Range> holes = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private long first;
    private long last;
    private long rows;
    private long bytes;
    private long unread;

    /** @param sought ids of events that were seen in unused bytes */
    RowCheck(Locator store, SingleCheck single, boolean utf8, Set<String> sought) {
        this.store = store;
        this.single = single;
        this.utf8 = utf8;
        this.sought = sought;
    }

    RowPart of(SqliteView view, long from, long to) throws SqliteException {
        try (SqlCursor cursor = view.query(QUERY, new SqlValue.Whole(from), new SqlValue.Whole(to))) {
            while (cursor.next()) {
                row(cursor);
            }
        }
        if (unread > Tally.SHOWN) {
            pieces.add(new Piece.MoreUnread(unread - Tally.SHOWN));
        }
        return new RowPart(new ChunkPart(0, pieces, rows, bytes), columns, first, last, rows, holes, lost);
    }

    private void row(SqlCursor cursor) throws SqliteException {
        long id = cursor.value(0).whole().orElseThrow();
        if (rows++ == 0) {
            first = id;
        } else if (id > last + 1) {
            holes.add(new Range(last + 1, id));
        }
        last = id;
        SqlValue payload = cursor.value(StoreColumn.PAYLOAD);
        if (!(payload instanceof SqlValue.Text text)) {
            unread(new Piece.Unread(new Place(id, 0, 0, ""), payload.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT)));
            return;
        }
        byte[] event = utf8 ? cursor.bytes(StoreColumn.PAYLOAD) : text.value().getBytes(StandardCharsets.UTF_8);
        bytes += event.length;
        Piece piece = single.of(event, 0, event.length, new Place(id, 0, event.length, ""), false);
        if (piece instanceof Piece.Unread fault) {
            unread(fault);
        } else {
            pieces.add(piece);
        }
        if (piece instanceof Piece.Single read) {
            columns(cursor, event, store.atPosition(id).ofEvent(read.place().eventId()));
            if (sought.contains(read.place().eventId())) {
                lost.add(read.place().eventId());
            }
        }
    }

    private void unread(Piece.Unread fault) {
        if (unread++ < Tally.SHOWN) {
            pieces.add(fault);
        }
    }

    private void columns(SqlCursor cursor, byte[] event, Locator at) throws SqliteException {
        columns.examined(1);
        JsonObject object;
        try {
            object = (JsonObject) JsonReader.parse(event, 0, event.length, JsonDialect.PYTHON);
        } catch (JsonSyntaxException impossible) {
            throw new IllegalStateException("the event was read before", impossible);
        }
        for (StoreColumn column : StoreColumn.values()) {
            Optional<String> expected = column.expected(object);
            SqlValue actual = cursor.value(column.number());
            if (!actual.equals(expected.<SqlValue>map(SqlValue.Text::new).orElse(new SqlValue.Null()))) {
                columns.report(Finding.of(StoreCode.COLUMN_MISMATCH, at.inField(column.column()), column.column())
                        .compared(expected.orElse(""), spoken(actual)));
            }
        }
    }

    private static String spoken(SqlValue value) {
        return switch (value) {
            case SqlValue.Text text -> text.value();
            case SqlValue.Whole whole -> Long.toString(whole.value());
            case SqlValue.Real real -> Double.toString(real.value());
            case SqlValue.Blob blob -> "BLOB " + blob.value().length;
            case SqlValue.Null nothing -> "";
        };
    }
}
