// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.assay.crypto.UnusableKey;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Ed25519Test {
    private static final BigInteger ORDER = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    private static final byte[] MESSAGE = {1, 2, 3};
    private static final Ed25519Signer SIGNER = new Ed25519Signer(new byte[32]);

    @Test
    void everyFlippedBitOfSignatureAndMessageIsRefused() throws UnusableKey {
        Ed25519 key = Ed25519.of(SIGNER.publicKey());
        byte[] signature = SIGNER.sign(MESSAGE);
        assertEquals(SignatureAnswer.HOLDS, key.verify(MESSAGE, signature));
        for (int bit = 0; bit < signature.length * 8; bit++) {
            byte[] flipped = flip(signature, bit);
            assertFalse(key.verify(MESSAGE, flipped).holds(), "bit " + bit);
        }
        assertEquals(SignatureAnswer.REFUSED, key.verify(flip(MESSAGE, 5), signature));
    }

    @Test
    void aSignatureThatWrapsAroundTheOrderIsRefused() throws UnusableKey {
        byte[] signature = SIGNER.sign(MESSAGE);
        BigInteger s = littleEndian(Arrays.copyOfRange(signature, 32, 64));
        byte[] malleated = signature.clone();
        byte[] larger = s.add(ORDER).toByteArray();
        for (int i = 0; i < larger.length; i++) {
            malleated[32 + i] = larger[larger.length - 1 - i];
        }
        assertEquals(SignatureAnswer.REFUSED, Ed25519.of(SIGNER.publicKey()).verify(MESSAGE, malleated));
    }

    @Test
    void trailingBytesAreRefused() throws UnusableKey {
        byte[] longer = Arrays.copyOf(SIGNER.sign(MESSAGE), 65);
        assertEquals(SignatureAnswer.REFUSED, Ed25519.of(SIGNER.publicKey()).verify(MESSAGE, longer));
    }

    /** The neutral point accepts R = the neutral point and S = 0 for every message; all points of small order are of that kind. */
    @ParameterizedTest
    @ValueSource(strings = {
        "0100000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0000000000000000000000000000000000000000000000000000000000000000",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa"})
    void keysOfSmallOrderAreRefused(String key) {
        UnusableKey refused = assertThrows(UnusableKey.class, () -> Ed25519.of(HexFormat.of().parseHex(key)));
        assertEquals(UnusableKey.Reason.SMALL_ORDER, refused.reason());
    }

    /** The order-1 point with the sign bit set, p + 1 and p: second spellings of points that have a canonical one. */
    @ParameterizedTest
    @ValueSource(strings = {
        "0100000000000000000000000000000000000000000000000000000000000080",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"})
    void encodingsThatAreNotCanonicalAreRefused(String key) {
        assertThrows(UnusableKey.class, () -> Ed25519.of(HexFormat.of().parseHex(key)));
    }

    @Test
    void aKeySurvivesItsSubjectPublicKeyInfo() throws UnusableKey {
        Ed25519 key = Ed25519.of(SIGNER.publicKey());
        assertEquals(key, PublicKeys.parse(key.subjectPublicKeyInfo()));
        assertArrayEquals(SIGNER.publicKey(), key.encoded());
    }

    private static byte[] flip(byte[] bytes, int bit) {
        byte[] flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        return flipped;
    }

    private static BigInteger littleEndian(byte[] bytes) {
        byte[] turned = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            turned[i] = bytes[bytes.length - 1 - i];
        }
        return new BigInteger(1, turned);
    }
}
