// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.semvec;

import io.assay.canon.CanonicalJson;
import io.assay.crypto.signature.RsaSigner;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A deletion certificate in the form of the profile. Tampered: the number of deleted events. */
public final class SemvecCertificateSample implements Sample {
    private static final String FILE = "deletion-certificate.json";
    private static final RsaSigner OPERATOR = RsaSigner.ofSeed("assay demo semvec operator", 3072);

    @Override
    public String name() {
        return "semvec-certificate";
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile(FILE, certificate().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<SampleFile> tampered() {
        return List.of(new SampleFile(FILE, certificate().replace("\"deleted_event_count\":57", "\"deleted_event_count\":58").getBytes(StandardCharsets.UTF_8)));
    }

    private static String certificate() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("format", "assay-delcert/1");
        fields.put("certificate_id", "0b9c3c52-6a51-4c8e-9f0a-5f0f6a1d2e31");
        fields.put("user_id", "user-ärztin");
        fields.put("issuer", "demo-compliance");
        fields.put("reason", "user_request");
        fields.put("issued_at", "2026-11-01T09:15:00.000000+00:00");
        fields.put("store_id", "demo-branch-store");
        fields.put("deleted_event_count", 57);
        fields.put("algorithm", "RSASSA-PKCS1-v1_5-SHA256");
        fields.put("key_id", "sha256:" + OPERATOR.publicKey().fingerprint());
        fields.put("signature", Base64.getEncoder().encodeToString(OPERATOR.sign(CanonicalJson.bytes((Object) fields))));
        return new String(CanonicalJson.bytes((Object) fields), StandardCharsets.UTF_8);
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(Map.of("id", "demo-semvec-operator", "kind", "rsa", "purposes", List.of("semvec.certificate"), "pem", OPERATOR.publicPem(),
                "origin", "demo"));
    }
}
