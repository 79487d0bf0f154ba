// SPDX-License-Identifier: Apache-2.0
package io.assay.trust.pinning;

import io.assay.trust.Comparison;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A key about to be pinned: its material, what it is for, and the comparison that was made.
 *
 * @param scope    the members {@code orgId}, {@code userId}, {@code issuer}, {@code afterEvent} that are set
 * @param validity the members {@code validFrom}, {@code validTo}, {@code revokedAt} that are set
 * @param origin   how it came, in a word or two
 */
public record NewKey(String id, KeyMaterial material, List<String> purposes, Map<String, String> scope, Map<String, Instant> validity, String origin,
        Comparison comparison) {
    public NewKey {
        purposes = List.copyOf(purposes);
        scope = Map.copyOf(scope);
        validity = Map.copyOf(validity);
    }

    /**
     * The key, if it is the one whose fingerprint was received.
     *
     * @param given the fingerprint as received in another way
     * @param by    who compared
     * @param how   in which way it was received
     * @param at    when it was compared
     */
    public static NewKey compared(String id, KeyMaterial material, List<String> purposes, Map<String, String> scope, Map<String, Instant> validity,
            String origin, String given, String by, String how, Instant at) throws NotPinned {
        for (Map.Entry<String, String> said : Map.of("id", id, "by", by, "how", how).entrySet()) {
            if (said.getValue().isBlank()) {
                throw new NotPinned(PinningFault.UNSAID, said.getKey());
            }
        }
        material.compare(given);
        return new NewKey(id, material, purposes, scope, validity, origin, new Comparison(by.strip(), how.strip(), at, material.fingerprint()));
    }

    /** The entry of a trust file. */
    Map<String, Object> entry() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id);
        entry.put("kind", material.kind().word());
        if (!purposes.isEmpty()) {
            entry.put("purposes", purposes);
        }
        entry.put(material.member(), material.value());
        entry.putAll(scope);
        validity.forEach((member, when) -> entry.put(member, when.toString()));
        Optional.of(origin).filter(text -> !text.isBlank()).ifPresent(text -> entry.put("origin", text));
        entry.put("comparison", comparison.json());
        return entry;
    }
}
