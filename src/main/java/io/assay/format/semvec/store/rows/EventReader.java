// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.store.rows;

import io.assay.format.semvec.IsoTime;
import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.SqlValue;
import io.assay.source.sqlite.SqliteException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads events by sequence number. */
public final class EventReader {
    private static final byte[] UPDATE = "update".getBytes(StandardCharsets.US_ASCII);
    private static final long SECONDS_BELOW = 100_000_000_000L;
    private static final long MILLIS_BELOW = 100_000_000_000_000L;

    private final StoreDatabase database;
    private final EventColumns columns;

    public EventReader(StoreDatabase database, EventColumns columns) {
        this.database = database;
        this.columns = columns;
    }

    /** The events with numbers from {@code from} to {@code to}, in order. */
    public List<EventRow> between(long from, long to) throws UnreadableEvidence {
        List<EventRow> rows = new ArrayList<>();
        String order = EventColumns.sql(columns.order());
        database.each(cells -> rows.add(row(cells)), "SELECT " + columns.selection() + " FROM " + columns.from() + " WHERE " + order
                + " BETWEEN ? AND ? ORDER BY " + columns.sequence(), new SqlValue.Whole(from), new SqlValue.Whole(to));
        return rows;
    }

    /** One user's events after those already read, in order, at most so many. */
    public List<EventRow> ofUser(String user, EventCursor after, int most) throws UnreadableEvidence {
        List<EventRow> rows = new ArrayList<>();
        database.each(cells -> rows.add(row(cells)), "SELECT " + columns.selection() + " FROM " + columns.from() + " WHERE "
                + EventColumns.sql(columns.user()) + " = ? AND " + EventColumns.sql(columns.order()) + " >= ? ORDER BY " + columns.sequence()
                + " LIMIT " + most + " OFFSET " + after.alike(), new SqlValue.Text(user), new SqlValue.Whole(after.seq()));
        return rows;
    }

    /** The first event of that id. */
    public Optional<EventRow> withId(String id) throws UnreadableEvidence {
        List<EventRow> rows = new ArrayList<>();
        database.each(cells -> rows.add(row(cells)), "SELECT " + columns.selection() + " FROM " + columns.from() + " WHERE "
                + EventColumns.sql(columns.id()) + " = ? ORDER BY " + columns.sequence() + " LIMIT 1", new SqlValue.Text(id));
        return rows.stream().findFirst();
    }

    private EventRow row(Cells cells) throws SqliteException {
        Fault fault = new Fault();
        long seq = cells.whole(0).orElse(-1);
        byte[] id = fault.unless(cells.utf8(1), columns.id());
        byte[] user = fault.unless(cells.utf8(2), columns.user());
        byte[] type = columns.type().isEmpty() ? UPDATE : fault.unless(cells.utf8(3), columns.type());
        Instant time = fault.unless(time(cells.value(4), cells.text(4)), columns.time());
        byte[] text = fault.unless(cells.utf8(5), columns.text());
        byte[] embedding = fault.unless(cells.blob(6), columns.embedding());
        String dtype = columns.dtype().isEmpty() ? "" : fault.unless(cells.text(7), columns.dtype());
        OptionalLong dimension = cells.whole(8);
        if (!columns.dimension().isEmpty() && (dimension.isEmpty() || dimension.getAsLong() < 1 || dimension.getAsLong() > Integer.MAX_VALUE)) {
            fault.at(columns.dimension());
        }
        byte[] meta = columns.meta().isEmpty() || cells.isNull(9) ? null : fault.unless(cells.utf8(9), columns.meta());
        return new EventRow(seq, id, user, type, time, text, embedding, dtype, (int) dimension.orElse(0), meta, fault.column);
    }

    /** ISO text, or in a mapped store a number: seconds, milliseconds or microseconds by its size, a real number always seconds. */
    private Optional<Instant> time(SqlValue value, Optional<String> text) {
        if (value instanceof SqlValue.Text) {
            return text.flatMap(IsoTime::parse);
        } else if (!columns.mapped()) {
            return Optional.empty();
        }
        try {
            return switch (value) {
                case SqlValue.Whole whole when Math.abs(whole.value()) < SECONDS_BELOW -> Optional.of(Instant.ofEpochSecond(whole.value()));
                case SqlValue.Whole whole when Math.abs(whole.value()) < MILLIS_BELOW -> Optional.of(Instant.ofEpochMilli(whole.value()));
                case SqlValue.Whole whole -> Optional.of(Instant.EPOCH.plus(whole.value(), ChronoUnit.MICROS));
                case SqlValue.Real real when Math.abs(real.value()) < SECONDS_BELOW -> Optional.of(Instant.EPOCH.plus(new BigDecimal(real.value())
                        .movePointRight(6).setScale(0, RoundingMode.HALF_EVEN).longValueExact(), ChronoUnit.MICROS));
                default -> Optional.empty();
            };
        } catch (DateTimeException | ArithmeticException outOfRange) {
            return Optional.empty();
        }
    }

    /** Remembers the first column that is not as it should be. */
    private static final class Fault {
        private String column = "";

        <T> T unless(Optional<T> value, String name) {
            if (value.isEmpty()) {
                at(name);
            }
            return value.orElse(null);
        }

        void at(String name) {
            column = column.isEmpty() ? name : column;
        }
    }
}
