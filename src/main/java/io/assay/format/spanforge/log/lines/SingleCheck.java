// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log.lines;

import io.assay.format.spanforge.Envelope;
import io.assay.format.spanforge.EventProof;
import io.assay.format.spanforge.EventTime;
import io.assay.format.spanforge.ExactEvent;
import io.assay.format.spanforge.Ulid;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Checks one line the exact way, whatever its spelling. */
public final class SingleCheck {
    /** Microseconds by which the two times of an event may differ: the producer takes them in one call, a busy machine not at once. */
    public static final long TOLERANCE = 1_000_000;

    private static final long MICROS_A_MILLI = 1000;
    private static final String ROTATION = "llm.audit.key.rotated";

    private final KeyRing keys;
    private final boolean told;

    /** {@code told}: somebody listens, so events say what they can be filtered by. */
    public SingleCheck(KeyRing keys, boolean told) {
        this.keys = keys;
        this.told = told;
    }

    /** Whether the time of an event contradicts the time in its id. */
    public static boolean skewed(long ulidMillis, long micros) {
        return Math.abs(micros - ulidMillis * MICROS_A_MILLI) > TOLERANCE;
    }

    /**
     * Reads and checks {@code bytes[from, to)}.
     *
     * @param cut whether the line feed after it is missing
     */
    public Piece of(byte[] bytes, int from, int to, Place place, boolean cut) {
        if (isBlank(bytes, from, to)) {
            return new Piece.Blank(place);
        }
        try {
            return single(ExactEvent.read(bytes, from, to), place, cut);
        } catch (ExactEvent.NotAnEvent e) {
            return new Piece.Unread(place, e.fault());
        }
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private Piece single(ExactEvent event, Place place, boolean cut) {
        Place named = new Place(place.line(), place.from(), place.to(), event.eventId());
        Optional<String> next = event.type().equals(ROTATION) ? event.payloadText("new_secret_hash") : Optional.empty();
        return new Piece.Single(named, event.previousId(), event.type(), moment(event.timestamp()), Ulid.millis(event.eventId()).orElse(-1), sum(event),
            sign(event), event.orgId(), next, Envelope.unknown(event.object()), event.duplicates(), event.canonical() && !cut,
            told ? event.facets() : Map.of());
    }

    private static Piece.Moment moment(String timestamp) {
        long micros = EventTime.micros(timestamp).orElse(EventTime.NONE);
        return new Piece.Moment(micros == EventTime.NONE ? lenient(timestamp) : micros, timestamp);
    }

    /** Other producers of the same envelope leave out fractions or write an offset; that is a time too. */
    private static long lenient(String timestamp) {
        try {
            return ChronoUnit.MICROS.between(Instant.EPOCH, OffsetDateTime.parse(timestamp).toInstant());
        } catch (DateTimeParseException | ArithmeticException e) {
            return EventTime.NONE;
        }
    }

    private static Piece.Sum sum(ExactEvent event) {
        String expected = event.payload().map(EventProof::checksum).orElse("");
        String actual = event.checksum().text().orElse("");
        boolean right = !expected.isEmpty() && expected.equals(actual);
        boolean byNumber = !right && event.payloadByNumber().map(EventProof::checksum).filter(actual::equals).isPresent();
        return new Piece.Sum(event.checksum().present(), right, byNumber, expected, actual);
    }

    private Piece.Sign sign(ExactEvent event) {
        String text = event.signature().text().orElse("");
        boolean wellFormed = EventProof.hasForm(text, EventProof.SIGNATURE_PREFIX);
        boolean readable = event.previousId().text().isPresent() || !event.previousId().present();
        int mark = wellFormed && readable && event.checksum().present() ? mark(event, text) : Piece.NO_KEY;
        return new Piece.Sign(event.signature().present(), wellFormed, mark, text);
    }

    private int mark(ExactEvent event, String signature) {
        return EventProof.message(event.eventId(), event.checksum().text().orElse(""), event.previousId().text().orElse(""))
            .map(message -> keys.mark(Piece.NO_KEY, event.orgId(), secret -> EventProof.signature(secret, message).equals(signature)))
            .orElse(Piece.NO_KEY);
    }
}
