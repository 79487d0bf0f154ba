// SPDX-License-Identifier: Apache-2.0
package io.assay.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.canon.JsonObject;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AesGcmTest {
    private static final byte[] NONE = {};

    @Test
    void everyVectorOfWycheproofWithAFullTag() throws UnusableKey {
        int judged = 0;
        for (JsonObject group : Vectors.objects(Vectors.json("wycheproof/testvectors_v1/aes_gcm_test.json"), "testGroups")) {
            for (JsonObject test : Vectors.objects(group, "tests")) {
                byte[] sealed = join(Vectors.hex(test, "ct"), Vectors.hex(test, "tag"));
                Optional<byte[]> opened = AesGcm.of(Vectors.hex(test, "key")).open(Vectors.hex(test, "iv"), sealed, Vectors.hex(test, "aad"));
                assertEquals(test.text("result").orElseThrow().equals("valid"), opened.isPresent(), () -> "tcId " + test.integer("tcId"));
                opened.ifPresent(plain -> assertArrayEquals(Vectors.hex(test, "msg"), plain));
                judged++;
            }
        }
        assertEquals(316, judged);
    }

    @Test
    void everyFlippedBitIsNoticed() throws UnusableKey {
        AesGcm cipher = AesGcm.of(new byte[32]);
        byte[] wrapped = join(new byte[12], cipher.seal(new byte[12], new byte[32], NONE));
        assertTrue(cipher.unwrap(wrapped).isPresent());
        for (int bit = 0; bit < wrapped.length * 8; bit++) {
            byte[] flipped = wrapped.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertTrue(cipher.unwrap(flipped).isEmpty(), "bit " + bit);
        }
    }

    @Test
    void shortInputOpensNothing() throws UnusableKey {
        assertTrue(AesGcm.of(new byte[16]).unwrap(new byte[27]).isEmpty());
        assertTrue(AesGcm.of(new byte[16]).open(NONE, new byte[40], NONE).isEmpty());
    }

    @Test
    void otherKeyLengthsAreRefused() {
        assertEquals(UnusableKey.Reason.WRONG_LENGTH, assertThrows(UnusableKey.class, () -> AesGcm.of(new byte[31])).reason());
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
