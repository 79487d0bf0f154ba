// SPDX-License-Identifier: Apache-2.0
package io.assay.report.seal;

import io.assay.canon.CanonicalJson;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.crypto.Fingerprint;
import io.assay.crypto.UnusableKey;
import io.assay.crypto.signature.Ed25519;
import io.assay.crypto.signature.SignatureAnswer;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One auditor's signature on a verdict.
 *
 * @param name      who signed, as the signer wrote it
 * @param signedAt  when, as the signer wrote it
 * @param publicKey 32 bytes of Ed25519
 * @param signature 64 bytes of Ed25519
 */
public record VerdictSignature(String name, String signedAt, byte[] publicKey, byte[] signature) {

    /** Keeps its own copies. */
    public VerdictSignature {
        publicKey = publicKey.clone();
        signature = signature.clone();
    }

    /** A copy of the key. */
    @Override
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** A copy of the signature. */
    @Override
    public byte[] signature() {
        return signature.clone();
    }

    /** Whether the signature is one of this key over a verdict with this digest. */
    public boolean holds(String verdictSha256) {
        try {
            return Ed25519.of(publicKey).verify(message(verdictSha256), signature) == SignatureAnswer.HOLDS;
        } catch (UnusableKey unusable) {
            return false;
        }
    }

    /** The fingerprint that a trust file would show for the key. */
    public String fingerprint() {
        return Fingerprint.ofPublic(publicKey);
    }

    byte[] message(String verdictSha256) {
        return CanonicalJson.bytes(Map.of("schema", "assay.verdict-signature/1", "verdictSha256", verdictSha256, "name", name, "signedAt", signedAt));
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("signedAt", signedAt);
        json.put("publicKey", HexFormat.of().formatHex(publicKey));
        json.put("signature", HexFormat.of().formatHex(signature));
        return json;
    }

    static VerdictSignature read(JsonValue value) {
        if (value instanceof JsonObject object && object.members().size() == 4 && object.text("name").isPresent() && object.text("signedAt").isPresent()) {
            return new VerdictSignature(object.text("name").get(), object.text("signedAt").get(),
                HexFormat.of().parseHex(object.text("publicKey").orElse("x")), HexFormat.of().parseHex(object.text("signature").orElse("x")));
        }
        throw new IllegalArgumentException("not a signature");
    }
}
