// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The end of a log as it was found, in the members of an anchor (contract, section 2): pinned from outside, it fixes the log up to here for every
 * later examination.
 *
 * @param kind    {@code chain-head}; {@code semvec-checkpoint} for the events of one user of an event store; {@code pinned-state} for bytes
 * @param subject what it speaks of, such as {@code stream:42}, {@code tenant:7}, a user, the name of a file, or {@code evidence:} and a path
 * @param members {@code count} or {@code position}, and {@code hash}, or {@code eventId} with {@code signature}; of a checkpoint all but a signature
 */
public record FixedPoint(String kind, String subject, Map<String, Object> members) {
    /** What the subject of a pinned piece of evidence begins with. */
    public static final String EVIDENCE = "evidence:";
    /** The kind of a pinned state. */
    public static final String STATE = "pinned-state";
    private static final String HEAD = "chain-head";

    public FixedPoint {
        members = Map.copyOf(members);
    }

    /** After so many events the one with this id and this signature. */
    public static FixedPoint ofEvent(String subject, long count, String eventId, String signature) {
        return new FixedPoint(HEAD, subject, Map.of("count", count, "eventId", eventId, "signature", signature));
    }

    /** After so many records the last has this hash. */
    public static FixedPoint ofCount(String subject, long count, String hash) {
        return new FixedPoint(HEAD, subject, Map.of("count", count, "hash", hash));
    }

    /** The event at this position has this hash. */
    public static FixedPoint ofPosition(String subject, long position, String hash) {
        return new FixedPoint(HEAD, subject, Map.of("position", position, "hash", hash));
    }

    /**
     * So many events of a user, the last with this number and id, have this digest of their stream.
     *
     * @param seen when they were seen
     */
    public static FixedPoint ofCheckpoint(String user, long count, long position, String eventId, String hash, Instant seen) {
        return new FixedPoint("semvec-checkpoint", user, Map.of("count", count, "position", position, "eventId", eventId, "hash", hash, "createdAt", seen.toString()));
    }

    /** The file of this name, which nobody signed, has this SHA-256. */
    public static FixedPoint ofFile(String name, String hash) {
        return new FixedPoint(STATE, "file:" + name, Map.of("hash", hash));
    }

    /** All of the evidence that this names has this SHA-256 (of a directory: that of its listing). */
    public static FixedPoint ofContent(String name, String hash) {
        return new FixedPoint(STATE, EVIDENCE + name, Map.of("hash", hash));
    }

    /** The first so many bytes of a file that grows at its end have this SHA-256. */
    public static FixedPoint ofContent(String name, long bytes, String hash) {
        return new FixedPoint(STATE, EVIDENCE + name, Map.of("count", bytes, "hash", hash));
    }

    /** The anchor as an entry of a trust file. */
    public Map<String, Object> anchor() {
        Map<String, Object> anchor = new LinkedHashMap<>(members);
        anchor.put("kind", kind);
        anchor.put("subject", subject);
        return anchor;
    }
}
