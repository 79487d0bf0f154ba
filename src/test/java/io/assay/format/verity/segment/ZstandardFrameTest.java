// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.airlift.compress.zstd.ZstdCompressor;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One frame is all there may be: what stands behind it would be covered by no chain hash. */
class ZstandardFrameTest {
    private static byte[] frame(int length) {
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = (byte) (i * i % 31);
        }
        ZstdCompressor compressor = new ZstdCompressor();
        byte[] room = new byte[compressor.maxCompressedLength(length)];
        return Arrays.copyOf(room, compressor.compress(text, 0, length, room, 0, room.length));
    }

    private static byte[] and(byte[] first, byte... more) {
        byte[] both = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, both, first.length, more.length);
        return both;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 1000, 70_000, 300_000})
    void aFrameEndsWhereItsLastBlockDoes(int length) {
        byte[] frame = frame(length);
        assertEquals(true, ZstandardFrame.isAll(frame));
        assertEquals(false, ZstandardFrame.isAll(Arrays.copyOf(frame, frame.length - 1)), "cut");
        assertEquals(false, ZstandardFrame.isAll(and(frame, (byte) 0)), "a byte more");
        assertEquals(false, ZstandardFrame.isAll(and(frame, frame)), "two frames");
        assertEquals(false, ZstandardFrame.isAll(and(frame, new byte[] {0x50, 0x2A, 0x4D, 0x18, 0, 0, 0, 0})), "a frame to be skipped");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 4, 5, 8})
    void anyBeginningOfItIsNone(int length) {
        assertEquals(false, ZstandardFrame.isAll(Arrays.copyOf(frame(100), length)));
    }
}
