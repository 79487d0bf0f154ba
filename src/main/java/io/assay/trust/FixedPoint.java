// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The end of a log as it was found, in the members of an anchor of kind {@code chain-head} (contract, section 2): pinned from outside, it fixes
 * the log up to here for every later examination.
 *
 * @param subject what it speaks of, such as {@code stream:42}, {@code tenant:7} or the name of a file
 * @param members {@code count} or {@code position}, and {@code hash}, or {@code eventId} with {@code signature}
 */
public record FixedPoint(String subject, Map<String, Object> members) {
    public FixedPoint {
        members = Map.copyOf(members);
    }

    /** After so many events the one with this id and this signature. */
    public static FixedPoint ofEvent(String subject, long count, String eventId, String signature) {
        return new FixedPoint(subject, Map.of("count", count, "eventId", eventId, "signature", signature));
    }

    /** After so many records the last has this hash. */
    public static FixedPoint ofCount(String subject, long count, String hash) {
        return new FixedPoint(subject, Map.of("count", count, "hash", hash));
    }

    /** The event at this position has this hash. */
    public static FixedPoint ofPosition(String subject, long position, String hash) {
        return new FixedPoint(subject, Map.of("position", position, "hash", hash));
    }

    /** The anchor as an entry of a trust file. */
    public Map<String, Object> anchor() {
        Map<String, Object> anchor = new LinkedHashMap<>(members);
        anchor.put("kind", "chain-head");
        anchor.put("subject", subject);
        return anchor;
    }
}
