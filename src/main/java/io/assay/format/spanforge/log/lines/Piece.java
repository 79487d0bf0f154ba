// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.log.lines;

import io.assay.canon.DuplicateName;
import io.assay.format.spanforge.Envelope;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a chunk says of one line, or of a run of lines that are alike; in the order of the file. */
public sealed interface Piece {
    /** Verified with no key that was at hand. */
    int NO_KEY = -1;
    /** Verified only with the key of another organisation. */
    int FOREIGN_KEY = -3;
    /** The keys are those of organisations, and none is at hand for this one. */
    int KEY_ABSENT = -4;

    /**
     * Events in a row, each spelled as the producer spells it, with the right checksum, naming the one before, not going back
     * in time, and verified alike.
     *
     * @param previousId what the first of them names; empty for nothing
     * @param mark index of the secret that verifies them, or one of the marks above
     * @param shown places of the first of them, where each is a finding of its own
     * @param told  every one of them, where somebody listens
     */
    record Stretch(Place first, String previousId, int mark, long count, Moment start, Moment end, String lastId, List<Place> shown,
            List<Told> told) implements Piece {}

    /**
     * What a listener is told of one event of a stretch.
     *
     * @param time   as the event writes it
     * @param facets what the event can be filtered by
     */
    record Told(Place place, String type, String time, Map<String, String> facets) {}

    /**
     * Any other event, with everything there is to say of it.
     *
     * @param facets what the event can be filtered by; empty where nobody listens
     */
    record Single(Place place, Envelope.Member previousId, String type, Moment moment, long ulidMillis, Sum checksum, Sign signature, String orgId,
            Optional<String> nextKeyHash, List<String> unknown, List<DuplicateName> duplicates, boolean canonical,
            Map<String, String> facets) implements Piece {
        /** When it says it was made, in milliseconds since 1970: as its id tells, which the signature covers, else as its time does; -1 where neither. */
        public long madeMillis() {
            return ulidMillis >= 0 || moment.micros() < 0 ? ulidMillis : moment.micros() / 1000;
        }
    }

    /** A line that is no event. */
    record Unread(Place place, String fault) implements Piece {}

    /** Lines that hold nothing but white space. */
    record Blank(Place place) implements Piece {}

    /** So many more lines that are no events, not kept one by one. */
    record MoreUnread(long count) implements Piece {}

    /**
     * The time an event names.
     *
     * @param micros since 1970; {@link io.assay.format.spanforge.EventTime#NONE} where the text is no time
     */
    record Moment(long micros, String text) {}

    /**
     * The checksum of one event: what is recorded and what was recomputed; expected is empty where it cannot be computed.
     *
     * @param byNumber whether it is that of the payload with names sorted by number, which the file no longer shows
     */
    record Sum(boolean present, boolean right, boolean byNumber, String expected, String actual) {}

    /**
     * The signature of one event.
     *
     * @param wellFormed whether it has the form of a signature at all
     * @param mark what it verifies with
     */
    record Sign(boolean present, boolean wellFormed, int mark, String text) {}
}
