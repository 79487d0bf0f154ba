// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

/**
 * Reads one line of an event log in one pass, without making a text or a tree, when the line is exactly what the producer
 * writes: form A of the specification of Spanforge (section 1), the envelope's own members only (section 2), checksum and
 * signature present, an event id and a timestamp of the right form. Such a line can be hashed where it lies. Every other line
 * is left to {@link ExactEvent}, which is slower and always right.
 *
 * <p>A line accepted here is well-formed JSON in UTF-8 with each member once, except that the 64 digits of checksum and
 * signature are not looked at: the caller compares them with digests, and must use the exact path when they differ.
 */
public final class EventScanner {
    /** Characters of a checksum: prefix and digits. */
    public static final int CHECKSUM_LENGTH = 71;

    /** Characters of a signature: prefix and digits. */
    public static final int SIGNATURE_LENGTH = 76;

    /** Readable bytes that the array must have after the line feed. */
    public static final int SLACK = 128;

    private static final long SHA256_PREFIX = Words.ascii("\"sha256:");
    private static final long HMAC_PREFIX = Words.ascii("\"hmac-sh");
    private static final long AUDIT_TYPES = Words.ascii("llm.audi");
    private static final long HMAC_REST = Words.ascii("-sha256:");

    static final String[] NAMES = {"actor_id", "checksum", "event_id", "event_type", "org_id", "parent_span_id", "payload", "prev_id",
        "schema_version", "session_id", "signature", "source", "span_id", "tags", "team_id", "timestamp", "trace_id"};
    private static final int CHECKSUM = 1;
    private static final int EVENT_ID = 2;
    private static final int EVENT_TYPE = 3;
    private static final int ORG_ID = 4;
    private static final int PAYLOAD = 6;
    private static final int PREV_ID = 7;
    private static final int SIGNATURE = 10;
    private static final int TAGS = 13;
    private static final int TIMESTAMP = 15;
    private static final int REQUIRED = 1 << CHECKSUM | 1 << EVENT_ID | 1 << EVENT_TYPE | 1 << PAYLOAD | 1 << 8 | 1 << SIGNATURE | 1 << 11 | 1 << TIMESTAMP;

    private static final long[] HEADS = new long[NAMES.length];
    private static final long[] HEAD_MASKS = new long[NAMES.length];
    private static final long[] TAILS = new long[NAMES.length];
    private static final int[] TAIL_OFFSETS = new int[NAMES.length];

    static {
        for (int i = 0; i < NAMES.length; i++) {
            String text = NAMES[i] + "\":";
            int length = Math.min(text.length(), Words.SIZE);
            HEADS[i] = Words.ascii(text.substring(0, length));
            HEAD_MASKS[i] = length == Words.SIZE ? -1 : (1L << length * Byte.SIZE) - 1;
            TAIL_OFFSETS[i] = text.length() - length;
            TAILS[i] = Words.ascii(text.substring(text.length() - length));
        }
    }

    private final CanonicalScan scan = new CanonicalScan();
    private final EventTime time = new EventTime();
    private byte[] bytes = {};
    private int before = -1;

    /** Takes the buffer that the following lines stand in; it must have {@link #SLACK} bytes after the last line feed. */
    public void over(byte[] buffer) {
        bytes = buffer;
        before = -1;
        scan.over(buffer);
    }

    /** Reads the line at {@code from}, which a line feed must end; false when the exact path must decide. */
    public boolean read(int from, EventLine line) {
        if (bytes[from] != '{') {
            return false;
        }
        line.previousId = -1;
        line.orgId = -1;
        int at = from + 1;
        int rank = 0;
        int seen = 0;
        while (true) {
            rank = name(at, rank);
            if (rank == NAMES.length) {
                return false;
            }
            at = member(rank, at + NAMES[rank].length() + 3, line);
            if (at < 0) {
                return false;
            }
            seen |= 1 << rank++;
            int c = bytes[at++];
            if (c != ',') {
                line.next = at + 1;
                line.seen = seen;
                before = line.eventId;
                return c == '}' && bytes[at] == '\n' && (seen & REQUIRED) == REQUIRED;
            }
        }
    }

    /** The last eight characters of an event id as one number. */
    public static long idTail(byte[] buffer, int id) {
        return Words.little(buffer, id + Ulid.LENGTH - Words.SIZE);
    }

    /** Whether two event ids in the buffer are the same. */
    public static boolean sameId(byte[] buffer, int one, int other) {
        return Words.little(buffer, one) == Words.little(buffer, other) && Words.little(buffer, one + 8) == Words.little(buffer, other + 8)
            && Words.little(buffer, one + 16) == Words.little(buffer, other + 16) && idTail(buffer, one) == idTail(buffer, other);
    }

    /** Rank of the name at {@code at}, which must be one after those already seen; the number of names when it is none of them. */
    private int name(int at, int from) {
        if (bytes[at] != '"') {
            return NAMES.length;
        }
        long head = Words.little(bytes, at + 1);
        int rank = from;
        while (rank < NAMES.length && (head & HEAD_MASKS[rank]) != HEADS[rank]) {
            rank++;
        }
        return rank < NAMES.length && (Words.little(bytes, at + 1 + TAIL_OFFSETS[rank]) & HEAD_MASKS[rank]) == TAILS[rank] ? rank : NAMES.length;
    }

    private int member(int rank, int at, EventLine line) {
        return switch (rank) {
            case CHECKSUM -> checksum(at, line);
            case EVENT_ID -> eventId(at, line);
            case EVENT_TYPE -> type(at, line);
            case ORG_ID -> orgId(at, line);
            case PAYLOAD -> payload(at, line);
            case PREV_ID -> previousId(at, line);
            case SIGNATURE -> signature(at, line);
            case TAGS -> bytes[at] == '{' ? scan.object(at, 0) : CanonicalScan.UNSURE;
            case TIMESTAMP -> timestamp(at, line);
            default -> text(rank, at, line);
        };
    }

    private int text(int rank, int at, EventLine line) {
        int end = text(at);
        line.starts[rank] = at + 1;
        line.ends[rank] = end - 1;
        return end;
    }

    private int text(int at) {
        return bytes[at] == '"' ? scan.string(at) : CanonicalScan.UNSURE;
    }

    private int checksum(int at, EventLine line) {
        line.checksum = at + 1;
        return Words.little(bytes, at) == SHA256_PREFIX ? closed(at + 1 + CHECKSUM_LENGTH) : CanonicalScan.UNSURE;
    }

    private int signature(int at, EventLine line) {
        line.signature = at + 1;
        boolean prefix = Words.little(bytes, at) == HMAC_PREFIX && Words.little(bytes, at + 5) == HMAC_REST;
        return prefix ? closed(at + 1 + SIGNATURE_LENGTH) : CanonicalScan.UNSURE;
    }

    private int eventId(int at, EventLine line) {
        line.eventId = at + 1;
        line.idTail = idTail(bytes, at + 1);
        line.ulidMillis = Ulid.millis(bytes, at + 1);
        return line.ulidMillis < 0 || !isPlainId(at) ? CanonicalScan.UNSURE : closed(at + 1 + Ulid.LENGTH);
    }

    private int previousId(int at, EventLine line) {
        line.previousId = at + 1;
        boolean known = before >= 0 && bytes[at] == '"' && sameId(bytes, at + 1, before);
        return known || isPlainId(at) ? closed(at + 1 + Ulid.LENGTH) : CanonicalScan.UNSURE;
    }

    /** Whether a quote and 26 characters that stand for themselves begin at {@code at}. */
    private boolean isPlainId(int at) {
        long breaks = Words.breaks(Words.little(bytes, at + 1)) | Words.breaks(Words.little(bytes, at + 9)) | Words.breaks(Words.little(bytes, at + 17))
            | Words.breaks(Words.little(bytes, at + 1 + Ulid.LENGTH - Words.SIZE));
        return bytes[at] == '"' && breaks == 0;
    }

    private int timestamp(int at, EventLine line) {
        line.timestamp = at + 1;
        line.timestampMicros = bytes[at] == '"' ? time.micros(bytes, at + 1) : EventTime.NONE;
        return line.timestampMicros == EventTime.NONE ? CanonicalScan.UNSURE : closed(at + 1 + EventTime.LENGTH);
    }

    private int type(int at, EventLine line) {
        int end = text(at);
        line.type = at + 1;
        line.audit = Words.little(bytes, at + 1) == AUDIT_TYPES;
        line.typeEnd = end - 1;
        return end;
    }

    private int orgId(int at, EventLine line) {
        int end = text(at);
        line.orgId = at + 1;
        line.orgIdEnd = end - 1;
        return end;
    }

    private int payload(int at, EventLine line) {
        line.payload = at;
        line.payloadEnd = bytes[at] == '{' ? scan.object(at, 0) : CanonicalScan.UNSURE;
        return line.payloadEnd;
    }

    private int closed(int quote) {
        return bytes[quote] == '"' ? quote + 1 : CanonicalScan.UNSURE;
    }
}
