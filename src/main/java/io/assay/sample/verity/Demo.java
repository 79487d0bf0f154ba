// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.canon.Hex;
import io.assay.canon.JsonValues;
import io.assay.canon.serde.SerdeJson;
import io.assay.crypto.Sha256;
import io.assay.crypto.signature.Ed25519Signer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the producers of this package share: keys from a fixed seed, JSON as serde writes it, entries of a trust file. */
final class Demo {
    private static final int BYTE = 0xFF;

    private Demo() {}

    /** A signer whose seed is made of the name. */
    static Ed25519Signer signer(String name) {
        return new Ed25519Signer(Sha256.of(text("assay demo " + name)));
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** An object whose members keep their order: name, value, name, value ... */
    static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            object.put((String) members[i], members[i + 1]);
        }
        return object;
    }

    /** Bytes as serde writes a byte array: numbers. */
    static List<Object> numbers(byte[] bytes) {
        List<Object> numbers = new ArrayList<>();
        for (byte b : bytes) {
            numbers.add(b & BYTE);
        }
        return numbers;
    }

    /** Pretty, two spaces. */
    static byte[] pretty(Object value) {
        return SerdeJson.pretty(JsonValues.of(value), 2);
    }

    static byte[] compact(Object value) {
        return SerdeJson.compact(JsonValues.of(value));
    }

    /** A pinned Ed25519 key. */
    static Map<String, Object> key(String id, String purpose, Ed25519Signer signer) {
        return Map.of("id", id, "kind", "ed25519", "purposes", List.of(purpose), "hex", Hex.encode(signer.publicKey()), "origin", "demo");
    }

    /** An anchor that fixes a whole file. */
    static Map<String, Object> pinned(String name, byte[] file) {
        return Map.of("kind", "pinned-state", "subject", "file:" + name, "hash", Hex.encode(Sha256.of(file)));
    }

    /** A UUID in its canonical spelling, made of the name. */
    static String uuid(String name) {
        String hex = Hex.encode(Sha256.of(text("assay demo uuid " + name)));
        return String.join("-", hex.substring(0, 8), hex.substring(8, 12), hex.substring(12, 16), hex.substring(16, 20), hex.substring(20, 32));
    }
}
