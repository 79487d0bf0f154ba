// SPDX-License-Identifier: Apache-2.0
package io.assay.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.canon.CanonicalJson;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key is the same key in whatever form it was handed over; what is none is refused, for it would only never fit. */
class KeyFormsTest {
    private static final String HEX = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    private static final byte[] DER = HexFormat.of().parseHex("302a300506032b6570032100" + HEX);

    @TempDir
    private Path folder;

    private String read(String kind, String source, String text) throws Exception {
        byte[] trust = CanonicalJson.bytes(Map.of("schema", "assay.trust/1", "keys", List.of(Map.of("id", "k", "kind", kind, source, text))));
        return HexFormat.of().formatHex(new TrustFiles(name -> HEX + "\n").add(trust, "trust.json", folder).store().keys().getFirst().bytes().copy());
    }

    @Test
    void publicKeys() throws Exception {
        String base64 = Base64.getEncoder().encodeToString(DER);
        String pem = "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n";
        Files.write(folder.resolve("digits"), (HEX + "\n").getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("pem"), pem.getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("der"), DER);
        Files.write(folder.resolve("raw"), HexFormat.of().parseHex(HEX));
        assertEquals(HEX, read("ed25519", "hex", HEX));
        assertEquals(HEX, read("ed25519", "pem", pem));
        assertEquals(HEX, read("ed25519", "base64", base64));
        assertEquals(HEX, read("ed25519", "env", "KEY"));
        for (String file : List.of("digits", "pem", "der", "raw")) {
            assertEquals(HEX, read("ed25519", "file", file), file);
        }
        assertThrows(TrustFileException.class, () -> read("ed25519", "hex", HEX.substring(2)));
        assertThrows(TrustFileException.class, () -> read("ed25519", "pem", pem.replace("MCow", "MCwx")));
    }

    @Test
    void secretKeysOfThirtyTwoBytes() throws Exception {
        Files.write(folder.resolve("master.key"), (HEX + "\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(HEX, read("kek", "file", "master.key"));
        assertEquals(HEX, read("aes-256-gcm", "env", "KEY"));
        assertEquals(HexFormat.of().formatHex((HEX + "\n").getBytes(StandardCharsets.UTF_8)), read("hmac-secret", "env", "KEY"), "a secret is its text");
    }
}
