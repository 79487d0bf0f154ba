// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import io.assay.canon.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Records that somebody compared a key's fingerprint with one received in another way before the key counted; the member
 * {@code comparison} of a key in a trust file, which other readers may pass over.
 *
 * @param by          who compared
 * @param how         in which way the other fingerprint was received
 * @param at          when
 * @param fingerprint what was compared, in the form of {@link PinnedKey#fingerprint()}
 */
public record Comparison(String by, String how, Instant at, String fingerprint) {
    static final String MEMBER = "comparison";

    /** The record in an entry of a trust file; empty where there is none, or one that does not say all four. */
    static Optional<Comparison> of(JsonObject entry) {
        Optional<JsonObject> record = entry.object(MEMBER);
        Optional<Instant> at = record.flatMap(object -> object.text("at")).flatMap(Comparison::instant);
        String by = text(record, "by");
        String how = text(record, "how");
        String fingerprint = text(record, "fingerprint");
        return at.isEmpty() || by.isEmpty() || how.isEmpty() || fingerprint.isEmpty() ? Optional.empty()
                : Optional.of(new Comparison(by, how, at.get(), fingerprint));
    }

    private static String text(Optional<JsonObject> record, String member) {
        return record.flatMap(object -> object.text(member)).orElse("");
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException saysNoTime) {
            return Optional.empty();
        }
    }

    /** The member's value. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("by", by);
        json.put("how", how);
        json.put("at", at.toString());
        json.put("fingerprint", fingerprint);
        return json;
    }
}
