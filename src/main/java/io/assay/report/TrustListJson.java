// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.canon.CanonicalJson;
import io.assay.trust.Anchor;
import io.assay.trust.PinnedKey;
import io.assay.trust.TrustStore;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what the auditor brought to a run, without any secret: {@code assay.trust-list/1}, RFC 8785 bytes.
 *
 * <p>Members: {@code schema}, {@code sha256} (over the digests of the trust files, in order), {@code keys} (id, kind, purposes, origin,
 * fingerprint, and where they are set orgId, userId, issuer, afterEvent, validFrom, validTo, revokedAt), {@code anchors} (kind, subject,
 * and where they are set count, position, hash).
 */
public final class TrustListJson {
    private TrustListJson() {
    }

    /** The bytes of the list. */
    public static byte[] bytes(TrustStore trust) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("schema", "assay.trust-list/1");
        document.put("sha256", trust.sha256().hex());
        document.put("keys", trust.keys().stream().map(TrustListJson::key).toList());
        document.put("anchors", trust.anchors().stream().map(TrustListJson::anchor).toList());
        return CanonicalJson.bytes(document);
    }

    private static Map<String, Object> key(PinnedKey key) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", key.id());
        json.put("kind", key.kind().word());
        json.put("purposes", List.copyOf(key.purposes()));
        json.put("origin", key.origin().toString());
        json.put("place", key.origin().place().name());
        key.origin().comparison().ifPresent(made -> json.put("comparison", made.json()));
        json.put("fingerprint", key.fingerprint());
        put(json, "orgId", key.orgId());
        put(json, "userId", key.userId());
        put(json, "issuer", key.issuer());
        put(json, "afterEvent", key.afterEvent());
        put(json, "validFrom", key.validFrom());
        put(json, "validTo", key.validTo());
        put(json, "revokedAt", key.revokedAt());
        return json;
    }

    private static Map<String, Object> anchor(Anchor anchor) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", anchor.kind());
        json.put("subject", anchor.subject());
        anchor.count().ifPresent(count -> json.put("count", count));
        anchor.position().ifPresent(position -> json.put("position", position));
        put(json, "hash", anchor.hash());
        return json;
    }

    private static void put(Map<String, Object> json, String name, String text) {
        if (!text.isEmpty()) {
            json.put(name, text);
        }
    }

    private static void put(Map<String, Object> json, String name, Optional<Instant> when) {
        when.ifPresent(instant -> json.put(name, instant.toString()));
    }
}
