// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.crypto.cms.CmsSignatures;
import io.assay.crypto.cms.SignedMessage;
import io.assay.crypto.cms.SignerResult;
import io.assay.crypto.signing.UnusableSigningKey.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys are read from both kinds of file, and what they sign holds under the verifier that judges evidence. */
class SigningKeyFileTest {
    private static final byte[] CONTENT = "the content".getBytes(StandardCharsets.UTF_8);
    private static final char[] NONE = {};

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "Ed25519"})
    void whatIsSignedHolds(String algorithm) throws Exception {
        TestKeys keys = TestKeys.of(algorithm);
        for (SigningKey key : List.of(SigningKeyFile.read(keys.pkcs12("secret"), "secret".toCharArray()), SigningKeyFile.read(keys.pem("", true), NONE),
                SigningKeyFile.read(keys.pem("secret", true), "secret".toCharArray()))) {
            byte[] cms = CadesSignature.detached(key, CONTENT);
            assertArrayEquals(cms, CadesSignature.detached(key, CONTENT), "the same bytes each time");
            List<SignerResult> results = CmsSignatures.verify(SignedMessage.of(cms), Optional.of(CONTENT), List.of());
            assertTrue(results.getFirst().holds(), results.toString());
            assertTrue(results.getFirst().namesCertificate(), "the certificate is bound");
            assertTrue(results.getFirst().claimedTime().isEmpty(), "no time among the signed attributes");
            byte[] other = CONTENT.clone();
            other[0] ^= 1;
            assertFalse(CmsSignatures.verify(SignedMessage.of(cms), Optional.of(other), List.of()).getFirst().holds());
            assertTrue(key.subject().contains("Test Auditor"));
        }
    }

    @Test
    void aKeyWithoutCertificateSignsVerdictsOnly() throws Exception {
        SigningKey key = SigningKeyFile.read(TestKeys.of("Ed25519").pem("", false), NONE);
        assertEquals(32, key.ed25519PublicKey().orElseThrow().length);
        assertEquals(64, key.sign(CONTENT).length);
        assertEquals(Reason.NO_CERTIFICATE, assertThrows(UnusableSigningKey.class, () -> CadesSignature.detached(key, CONTENT)).reason());
    }

    @Test
    void whatIsNoKeyIsRefusedWithAReason() {
        TestKeys keys = TestKeys.of("EC");
        refused(Reason.PASSWORD, keys.pkcs12("secret"), "wrong");
        refused(Reason.PASSWORD, keys.pem("secret", true), "wrong");
        refused(Reason.UNKNOWN_FORM, "nothing of the kind".getBytes(StandardCharsets.UTF_8), "");
        refused(Reason.UNKNOWN_FORM, new byte[] {0x30, 0x01, 0x00}, "");
        refused(Reason.UNKNOWN_FORM, new byte[0], "");
        byte[] one = keys.pem("", true);
        byte[] two = (new String(one, StandardCharsets.US_ASCII) + new String(TestKeys.of("EC").pem("", false), StandardCharsets.US_ASCII))
            .getBytes(StandardCharsets.US_ASCII);
        refused(Reason.SEVERAL_PRIVATE_KEYS, two, "");
        String text = new String(one, StandardCharsets.US_ASCII);
        refused(Reason.NO_PRIVATE_KEY, text.substring(text.indexOf("-----BEGIN CERT")).getBytes(StandardCharsets.US_ASCII), "");
    }

    @Test
    void theKeyKeepsSilent() throws Exception {
        assertEquals("signing key", SigningKeyFile.read(TestKeys.of("Ed25519").pem("", false), NONE).toString());
    }

    private static void refused(Reason reason, byte[] file, String password) {
        assertEquals(reason, assertThrows(UnusableSigningKey.class, () -> SigningKeyFile.read(file, password.toCharArray())).reason());
    }
}
