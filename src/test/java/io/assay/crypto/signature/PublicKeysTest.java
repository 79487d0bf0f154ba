// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.crypto.DigestAlgorithm;
import io.assay.crypto.UnusableKey;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class PublicKeysTest {
    private static KeyPair rsa;

    @BeforeAll
    static void makeKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        rsa = generator.generateKeyPair();
    }

    @Test
    void pemAndDerGiveTheSameKey() throws UnusableKey {
        byte[] der = rsa.getPublic().getEncoded();
        RsaKey fromDer = assertInstanceOf(RsaKey.class, PublicKeys.parse(der));
        assertEquals(fromDer, PublicKeys.parse(pem(der, "PUBLIC KEY")));
        assertEquals("RSA-2048", fromDer.algorithm());
        assertEquals(64, fromDer.fingerprint().length());
    }

    @Test
    void trailingBytesAndStrayBase64BitsAreRefused() {
        byte[] der = rsa.getPublic().getEncoded();
        assertThrows(UnusableKey.class, () -> PublicKeys.parse(Arrays.copyOf(der, der.length + 1)));
        String text = new String(pem(Arrays.copyOf(der, der.length), "PUBLIC KEY"), StandardCharsets.US_ASCII);
        assertThrows(UnusableKey.class, () -> PublicKeys.parse((text + text).getBytes(StandardCharsets.US_ASCII)), "two keys");
        assertThrows(UnusableKey.class,
            () -> PublicKeys.parse(text.replace("END PUBLIC", "END PRIVATE").getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void numbersThatNoHonestKeyHasAreRefused() throws UnusableKey {
        BigInteger modulus = ((RsaKey) PublicKeys.parse(rsa.getPublic().getEncoded())).modulus();
        assertEquals(UnusableKey.Reason.BROKEN_RSA_NUMBERS, reason(modulus, BigInteger.ONE));
        assertEquals(UnusableKey.Reason.BROKEN_RSA_NUMBERS, reason(modulus, BigInteger.valueOf(4)));
        assertEquals(UnusableKey.Reason.BROKEN_RSA_NUMBERS, reason(modulus.add(BigInteger.ONE), BigInteger.valueOf(3)));
        assertEquals(UnusableKey.Reason.WRONG_LENGTH, reason(BigInteger.ONE.shiftLeft(17000).add(BigInteger.ONE), BigInteger.valueOf(3)));
    }

    @Test
    void onlyTheNamedSchemeHolds() throws GeneralSecurityException, UnusableKey {
        VerifyingKey key = PublicKeys.parse(rsa.getPublic().getEncoded());
        byte[] message = {4, 5, 6};
        Signature engine = Signature.getInstance("SHA256withRSA");
        engine.initSign(rsa.getPrivate());
        engine.update(message);
        byte[] signature = engine.sign();
        assertEquals(SignatureAnswer.HOLDS, RsaSignature.pkcs1(DigestAlgorithm.SHA256).verify(key, message, signature));
        assertEquals(SignatureAnswer.REFUSED, RsaSignature.pkcs1(DigestAlgorithm.SHA512).verify(key, message, signature));
        assertEquals(SignatureAnswer.REFUSED, RsaSignature.pss(DigestAlgorithm.SHA256, 32).verify(key, message, signature));
        assertEquals(SignatureAnswer.REFUSED, new Ed25519Signature().verify(key, message, signature));
        byte[] plusModulus = new BigInteger(1, signature).add(((RsaKey) key).modulus()).toByteArray();
        assertEquals(SignatureAnswer.REFUSED, RsaSignature.pkcs1(DigestAlgorithm.SHA256).verify(key, message, plusModulus));
        assertTrue(plusModulus.length >= 256);
    }

    private static UnusableKey.Reason reason(BigInteger modulus, BigInteger exponent) {
        return assertThrows(UnusableKey.class, () -> RsaKey.of(modulus, exponent)).reason();
    }

    private static byte[] pem(byte[] der, String label) {
        return ("-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
            + "\n-----END " + label + "-----\n").getBytes(StandardCharsets.US_ASCII);
    }
}
