// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.pack;

import io.assay.canon.CanonicalJson;
import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.crypto.UnusableKey;
import io.assay.crypto.signature.Ed25519;
import io.assay.crypto.signature.SignatureAnswer;
import java.util.HexFormat;
import java.util.Map;

/**
 * One auditor's signature on the manifest of a pack: Ed25519 over the RFC 8785 bytes of an object with {@code schema} =
 * {@code assay.pack-signature/1}, {@code manifestSha256}, {@code name} and {@code signedAt}, so that none of them can be exchanged.
 *
 * @param name      who signed, as the signer wrote it
 * @param signedAt  when, as the signer wrote it
 * @param publicKey 32 bytes of Ed25519, in hexadecimal
 * @param signature 64 bytes of Ed25519, in hexadecimal
 */
public record PackSignature(String name, String signedAt, String publicKey, String signature) {
    /** What is signed. */
    public static byte[] message(String manifestSha256, String name, String signedAt) {
        return CanonicalJson.bytes(Map.of("schema", "assay.pack-signature/1", "manifestSha256", manifestSha256, "name", name, "signedAt", signedAt));
    }

    SignatureAnswer answer(String manifestSha256) {
        try {
            return Ed25519.of(key()).verify(message(manifestSha256, name, signedAt), HexFormat.of().parseHex(signature));
        } catch (UnusableKey unusable) {
            return SignatureAnswer.REFUSED;
        }
    }

    byte[] key() {
        return HexFormat.of().parseHex(publicKey);
    }

    Map<String, Object> json() {
        return Map.of("name", name, "signedAt", signedAt, "publicKey", publicKey, "signature", signature);
    }

    static PackSignature read(JsonValue value) {
        if (value instanceof JsonObject object && object.members().size() == 4) {
            return new PackSignature(PackManifest.text(object, "name"), PackManifest.text(object, "signedAt"),
                    digits(object, "publicKey", Ed25519.KEY_LENGTH), digits(object, "signature", Ed25519.SIGNATURE_LENGTH));
        }
        throw new IllegalArgumentException("signature");
    }

    private static String digits(JsonObject object, String member, int bytes) {
        String digits = PackManifest.text(object, member);
        return digits.length() == 2 * bytes && Hex.isLower(digits) ? digits : PackManifest.refuse(member);
    }
}
