// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.semvec;

import io.assay.canon.CanonicalJson;
import io.assay.crypto.signature.RsaSigner;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A server's registry of user keys, the one key of which the auditor has pinned. Tampered: another key under that user's name. */
public final class SemvecRegistrySample implements Sample {
    private static final String FILE = "key-registry.json";
    private static final String KID = "demo-registered-key";
    private static final String USER = "user-anna";
    private static final RsaSigner REGISTERED = RsaSigner.ofSeed("assay demo semvec registered", 2048);
    private static final RsaSigner OTHER = RsaSigner.ofSeed("assay demo semvec other", 2048);

    @Override
    public String name() {
        return "semvec-key-registry";
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile(FILE, registry(REGISTERED)));
    }

    @Override
    public List<SampleFile> tampered() {
        return List.of(new SampleFile(FILE, registry(OTHER)));
    }

    private static byte[] registry(RsaSigner signer) {
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("user_id", USER);
        key.put("kid", KID);
        key.put("alg", "RS256");
        key.put("public_key_pem", signer.publicPem());
        key.put("created_at", "2026-01-01T00:00:00+00:00");
        key.put("revoked_at", null);
        Map<String, Object> registry = new LinkedHashMap<>();
        registry.put("format", "assay-key-registry/1");
        registry.put("audience", "demo-semvec");
        registry.put("leeway_s", 60);
        registry.put("max_lifetime_s", 3600);
        registry.put("keys", Arrays.asList(key));
        return CanonicalJson.bytes((Object) registry);
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(Map.of("id", KID, "kind", "rsa", "purposes", List.of("semvec.jwt"), "userId", USER, "pem", REGISTERED.publicPem(), "origin", "demo"));
    }
}
