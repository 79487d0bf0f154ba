// SPDX-License-Identifier: Apache-2.0
package io.assay.trust.pinning;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.crypto.Sha256;
import io.assay.crypto.signature.Ed25519;
import io.assay.crypto.signature.Ed25519Signer;
import io.assay.trust.KeyKind;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Keys come in many forms; the fingerprint is one. */
class KeyFileTest {
    private static final byte[] RAW = new Ed25519Signer(Sha256.of("key file".getBytes(StandardCharsets.UTF_8))).publicKey();

    private static KeyMaterial read(byte[] bytes, KeyKind kind) throws NotPinned {
        return new KeyFile(bytes, "key").read(Optional.ofNullable(kind));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String pem(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der) + "\n-----END " + label + "-----\n";
    }

    @Test
    void anEd25519KeyIsTheSameInEveryForm() throws Exception {
        byte[] info = Ed25519.of(RAW).subjectPublicKeyInfo();
        String hex = HexFormat.of().formatHex(RAW);
        for (byte[] form : List.of(RAW, text(hex), text(hex.toUpperCase(Locale.ROOT) + "\n"), text(Base64.getEncoder().encodeToString(RAW)), info,
                text(pem("PUBLIC KEY", info)))) {
            KeyMaterial key = read(form, KeyKind.ED25519);
            assertEquals(HexFormat.of().formatHex(Sha256.of(RAW)), key.fingerprint());
            assertEquals(hex, key.value());
            assertDoesNotThrow(() -> key.compare("SHA256:" + HexFormat.ofDelimiter(":").withUpperCase().formatHex(Sha256.of(info))));
        }
        assertEquals(KeyKind.ED25519, read(info, null).kind());
    }

    @Test
    void anRsaKeyIsKnownByItsContentAndItsFingerprintIsThatOfItsDer() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        byte[] der = generator.generateKeyPair().getPublic().getEncoded();
        KeyMaterial key = read(text(pem("PUBLIC KEY", der)), null);
        assertEquals(KeyKind.RSA, key.kind());
        assertEquals(HexFormat.of().formatHex(Sha256.of(der)), key.fingerprint());
        assertEquals(PinningFault.NO_SUCH_KEY_IN_FILE, refusal(der, KeyKind.EC));
    }

    @Test
    void whatCannotBePinnedIsRefused() {
        assertEquals(PinningFault.PRIVATE_KEY, refusal(text(pem("PRIVATE KEY", RAW)), KeyKind.ED25519));
        assertEquals(PinningFault.EMPTY, refusal(new byte[0], KeyKind.HMAC_SECRET));
        assertEquals(PinningFault.EMPTY, refusal(text("\n"), KeyKind.HMAC_SECRET));
        assertEquals(PinningFault.LENGTH, refusal(text("ab12"), KeyKind.KEK));
        assertEquals(PinningFault.KIND_NEEDED, refusal(RAW, null));
        assertEquals(PinningFault.NO_SUCH_KEY_IN_FILE, refusal(RAW, KeyKind.X509_ANCHOR));
        assertEquals(PinningFault.SEVERAL, refusal(text(pem("PUBLIC KEY", RAW) + pem("PUBLIC KEY", RAW)), KeyKind.RSA));
    }

    private static Object refusal(byte[] bytes, KeyKind kind) {
        return assertThrows(NotPinned.class, () -> read(bytes, kind)).phrase().key();
    }

    @Test
    void aSecretKeepsEveryByteButTheEndOfItsLine() throws Exception {
        assertEquals("s3cret ", read(text("s3cret \r\n"), KeyKind.HMAC_SECRET).value());
        byte[] binary = {1, 2, (byte) 0xFF, '\n'};
        assertEquals("0102ff0a", read(binary, KeyKind.HMAC_SECRET).value());
    }
}
