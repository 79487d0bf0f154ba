// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge;

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
}
