// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonString;
import io.assay.canon.JsonSyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the parts of one event stand in the buffer that was scanned, and the two times it names. Filled by
 * {@link EventScanner}, one instance per thread, overwritten by the next line. Offsets are those of the text inside the
 * quotes; -1 for a member that is absent.
 */
public final class EventLine {
    int eventId;
    int previousId;
    int checksum;
    int signature;
    int payload;
    int payloadEnd;
    int type;
    int typeEnd;
    int orgId;
    int orgIdEnd;
    int timestamp;
    int next;
    long idTail;
    boolean audit;
    long ulidMillis;
    long timestampMicros;
    /** Bit for each of {@link EventScanner#NAMES} that the line has. */
    int seen;
    /** Where the texts of those members stand that are read as texts only. */
    final int[] starts = new int[EventScanner.NAMES.length];
    final int[] ends = new int[EventScanner.NAMES.length];

    public int eventId() {
        return eventId;
    }

    /** Offset of prev_id, 26 characters; -1 when the event names no predecessor. */
    public int previousId() {
        return previousId;
    }

    /** Offset of the checksum with its prefix {@code sha256:}. */
    public int checksum() {
        return checksum;
    }

    /** Offset of the signature with its prefix {@code hmac-sha256:}. */
    public int signature() {
        return signature;
    }

    public int payload() {
        return payload;
    }

    public int payloadEnd() {
        return payloadEnd;
    }

    public int type() {
        return type;
    }

    public int typeEnd() {
        return typeEnd;
    }

    public int orgId() {
        return orgId;
    }

    public int orgIdEnd() {
        return orgIdEnd;
    }

    public int timestamp() {
        return timestamp;
    }

    /** The last eight characters of the event id as one number, to look an id up quickly. */
    public long idTail() {
        return idTail;
    }

    /** Whether the type is one of {@code llm.audit.}, which can mean more than its payload says. */
    public boolean isAudit() {
        return audit;
    }

    /** Offset of the next line. */
    public int next() {
        return next;
    }

    /** Time inside the event id, milliseconds since 1970. */
    public long ulidMillis() {
        return ulidMillis;
    }

    /** Time named by the timestamp, microseconds since 1970. */
    public long timestampMicros() {
        return timestampMicros;
    }

    /** What the event can be filtered by, as {@link ExactEvent#facets()} tells it; the model stands in the payload and is not among them. */
    public Map<String, String> facets(byte[] bytes) {
        Map<String, String> facets = new TreeMap<>();
        for (int rank = 0; rank < EventScanner.NAMES.length; rank++) {
            String facet = (seen & 1 << rank) == 0 ? null : ExactEvent.FACETS.get(EventScanner.NAMES[rank]);
            if (facet != null) {
                boolean org = EventScanner.NAMES[rank].equals("org_id");
                String text = text(bytes, org ? orgId : starts[rank], org ? orgIdEnd : ends[rank]);
                if (!text.isEmpty()) {
                    facets.put(facet, text);
                }
            }
        }
        return facets;
    }

    /** The text between these offsets, its escapes undone. */
    public static String text(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == '\\') {
                return escaped(bytes, from, to);
            }
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static String escaped(byte[] bytes, int from, int to) {
        try {
            return ((JsonString) JsonReader.parse(bytes, from - 1, to + 1, JsonDialect.PYTHON)).value();
        } catch (JsonSyntaxException impossible) {
            throw new IllegalStateException("the scanner took what is no text", impossible);
        }
    }
}
