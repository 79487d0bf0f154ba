// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.semvec;

import io.assay.canon.CanonicalJson;
import io.assay.crypto.signature.RsaSigner;
import io.assay.sample.Sample;
import io.assay.sample.SampleFile;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A user token that lives long enough to be looked at. Tampered: the user it speaks of. */
public final class SemvecTokenSample implements Sample {
    private static final String FILE = "user.jwt";
    private static final String KID = "demo-user-key";
    private static final RsaSigner USER = RsaSigner.ofSeed("assay demo semvec user", 2048);
    private static final long ISSUED = 1_767_225_600L;
    private static final long EXPIRES = 4_102_444_800L;

    @Override
    public String name() {
        return "semvec-token";
    }

    @Override
    public List<SampleFile> good() {
        return List.of(new SampleFile(FILE, token("user-42", "user-42")));
    }

    @Override
    public List<SampleFile> tampered() {
        return List.of(new SampleFile(FILE, token("user-42", "user-7")));
    }

    private static byte[] token(String signedFor, String shown) {
        String header = part(Map.of("alg", "RS256", "typ", "JWT", "kid", KID));
        byte[] signature = USER.sign((header + "." + claims(signedFor)).getBytes(StandardCharsets.US_ASCII));
        return (header + "." + claims(shown) + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature)).getBytes(StandardCharsets.US_ASCII);
    }

    private static String claims(String user) {
        return part(Map.of("sub", user, "aud", "demo-semvec", "iat", ISSUED, "exp", EXPIRES, "jti", "demo-1"));
    }

    private static String part(Map<String, Object> members) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(CanonicalJson.bytes((Object) members));
    }

    @Override
    public List<Map<String, Object>> keys() {
        return List.of(Map.of("id", KID, "kind", "rsa", "purposes", List.of("semvec.jwt"), "userId", "user-42", "pem", USER.publicPem(), "origin", "demo"));
    }

    @Override
    public Map<String, Object> expectations() {
        return Map.of("audience", "demo-semvec");
    }
}
