// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.segment;

/**
 * Where a Zstandard frame ends (RFC 8878, section 3.1.1). The producer stores one frame and nothing else (specification "verity", section 3.2), while
 * decoders take what follows as further frames or leave it unread: bytes that the chain hash, which is over the decoded payload, would not cover.
 *
 * <pre>
 * magic u32 | descriptor u8 | window u8, unless single segment | dictionary 0, 1, 2 or 4 | content size 0, 1, 2, 4 or 8 | blocks | checksum 0 or 4
 * block: 3 bytes little-endian, bit 0 last, bits 1 and 2 type, the rest size | content (one byte where the type is 1, a repeated byte)
 * </pre>
 */
final class ZstandardFrame {
    private static final int MAGIC = 0xFD2FB528;
    private static final int BYTE = 0xFF;
    private static final int[] DICTIONARY = {0, 1, 2, 4};
    private static final int[] CONTENT_SIZE = {0, 2, 4, 8};
    private static final int CHECKSUM = 4;
    private static final int BLOCK_HEAD = 3;
    private static final int REPEATED = 1;

    private ZstandardFrame() {}

    /** Whether these bytes are one frame, from the first byte to the last. */
    static boolean isAll(byte[] bytes) {
        if (bytes.length <= Layout.WORD || RecordHead.word(bytes, 0) != MAGIC) {
            return false;
        }
        int descriptor = bytes[Layout.WORD] & BYTE;
        boolean single = (descriptor >> 5 & 1) == 1;
        int size = CONTENT_SIZE[descriptor >> 6];
        long at = Layout.WORD + 1 + DICTIONARY[descriptor & 3] + (single ? Math.max(1, size) : 1 + size);
        boolean last = false;
        while (!last && at + BLOCK_HEAD <= bytes.length) {
            int head = bytes[(int) at] & BYTE | (bytes[(int) at + 1] & BYTE) << 8 | (bytes[(int) at + 2] & BYTE) << 16;
            last = (head & 1) == 1;
            at += BLOCK_HEAD + ((head >> 1 & 3) == REPEATED ? 1 : head >> 3);
        }
        return last && at + ((descriptor >> 2 & 1) == 1 ? CHECKSUM : 0) == bytes.length;
    }
}
