// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.semvec;

import io.assay.canon.CanonicalJson;
import io.assay.crypto.signature.RsaSigner;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody who was forgotten, as a deletion certificate in the form of the profile says it.
 *
 * @param id       of the certificate
 * @param user     who was forgotten
 * @param issued   when, in the spelling of the store
 * @param store    of which store
 * @param count    how many events went
 * @param operator who signs
 */
record SemvecForgetting(String id, String user, String issued, String store, int count, RsaSigner operator) {
    String certificate() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("format", "assay-delcert/1");
        fields.put("certificate_id", id);
        fields.put("user_id", user);
        fields.put("issuer", "demo-compliance");
        fields.put("reason", "user_request");
        fields.put("issued_at", issued);
        fields.put("store_id", store);
        fields.put("deleted_event_count", count);
        fields.put("algorithm", "RSASSA-PKCS1-v1_5-SHA256");
        fields.put("key_id", "sha256:" + operator.publicKey().fingerprint());
        fields.put("signature", Base64.getEncoder().encodeToString(operator.sign(CanonicalJson.bytes((Object) fields))));
        return new String(CanonicalJson.bytes((Object) fields), StandardCharsets.UTF_8);
    }

    /** The key to be pinned for it. */
    static Map<String, Object> key(String name, RsaSigner operator) {
        return Map.of("id", name, "kind", "rsa", "purposes", List.of("semvec.certificate"), "pem", operator.publicPem(), "origin", "demo");
    }
}
