// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log.lines;

import io.assay.format.spanforge.EventLine;
import io.assay.format.spanforge.EventScanner;
import io.assay.format.spanforge.EventTime;
import io.assay.format.spanforge.Ulid;
import io.assay.check.Tally;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Grows the stretch of alike events that the scanner is in; makes texts of its first and last event only, where nobody listens. */
final class StretchBuilder {
    private final boolean listened;
    private final List<Place> shown = new ArrayList<>();
    private final List<Piece.Told> told = new ArrayList<>();
    private byte[] bytes = {};
    private long offset;
    private long count;
    private int mark;
    private Place first;
    private String previousId = "";
    private Piece.Moment start;
    private int lastId;
    private int lastTimestamp;
    private long lastMicros;

    /** {@code listened}: somebody wants to be told of every event. */
    StretchBuilder(boolean listened) {
        this.listened = listened;
    }

    /** Takes the buffer whose lines follow; no stretch may be open. */
    void over(byte[] buffer, long bufferOffset) {
        bytes = buffer;
        offset = bufferOffset;
    }

    boolean isOpen() {
        return count > 0;
    }

    /** Whether the event goes on where the stretch ends: linked, not back in time, verified alike. */
    boolean continues(EventLine line, int lineMark) {
        return count > 0 && lineMark == mark && line.previousId() >= 0 && EventScanner.sameId(bytes, line.previousId(), lastId)
            && line.timestampMicros() >= lastMicros;
    }

    void begin(EventLine line, int from, long number, int lineMark) {
        mark = lineMark;
        first = place(line, from, number);
        previousId = line.previousId() < 0 ? "" : text(line.previousId(), Ulid.LENGTH);
        start = new Piece.Moment(line.timestampMicros(), text(line.timestamp(), EventTime.LENGTH));
    }

    /** Adds the event; {@code shows}: events of this mark are findings, so the first of them keep their places. */
    void add(EventLine line, int from, long number, boolean shows) {
        count++;
        lastId = line.eventId();
        lastTimestamp = line.timestamp();
        lastMicros = line.timestampMicros();
        if (shows && shown.size() < Tally.SHOWN) {
            shown.add(place(line, from, number));
        }
        if (listened) {
            told.add(told(line, from, number));
        }
    }

    /** Ends the stretch; empty when none is open. */
    Optional<Piece> close() {
        if (count == 0) {
            return Optional.empty();
        }
        Piece.Moment end = new Piece.Moment(lastMicros, text(lastTimestamp, EventTime.LENGTH));
        Piece stretch = new Piece.Stretch(first, previousId, mark, count, start, end, text(lastId, Ulid.LENGTH), List.copyOf(shown),
            List.copyOf(told));
        count = 0;
        shown.clear();
        told.clear();
        return Optional.of(stretch);
    }

    private Piece.Told told(EventLine line, int from, long number) {
        Map<String, String> facets = line.facets(bytes);
        PayloadModel.of(bytes, line.payload()).ifPresent(model -> facets.put("model", model));
        return new Piece.Told(place(line, from, number), EventLine.text(bytes, line.type(), line.typeEnd()), text(line.timestamp(), EventTime.LENGTH), facets);
    }

    private Place place(EventLine line, int from, long number) {
        return new Place(number, offset + from, offset + line.next() - 1, text(line.eventId(), Ulid.LENGTH));
    }

    private String text(int at, int length) {
        return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    }
}
