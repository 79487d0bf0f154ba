// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The two compressed forms of a payload, written in the simplest way that their formats allow. */
public final class Compressed {
    private static final int SHORTEST = 4;
    private static final int LITERALS_AT_END = 12;
    private static final int REACH = 65_535;
    private static final int LONG_RUN = 15;
    private static final int BYTE = 255;
    private static final int MAGIC = 0xFD2FB528;
    private static final int BLOCK = 1 << 17;

    private Compressed() {}

    /** u32le size, then one LZ4 block, matched greedily. */
    public static byte[] lz4(byte[] payload) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(payload.length).array());
        Map<Integer, Integer> seen = new HashMap<>();
        int literals = 0;
        int at = 0;
        while (at < payload.length - LITERALS_AT_END) {
            Integer earlier = seen.put(ByteBuffer.wrap(payload, at, SHORTEST).getInt(), at);
            if (earlier == null || at - earlier > REACH) {
                at++;
                continue;
            }
            int length = SHORTEST;
            while (at + length < payload.length - LITERALS_AT_END && payload[earlier + length] == payload[at + length]) {
                length++;
            }
            sequence(out, payload, literals, at, at - earlier, length);
            at += length;
            literals = at;
        }
        sequence(out, payload, literals, payload.length, 0, 0);
        return out.toByteArray();
    }

    private static void sequence(ByteArrayOutputStream out, byte[] payload, int from, int to, int back, int length) {
        int literals = to - from;
        int match = back == 0 ? 0 : length - SHORTEST;
        out.write(Math.min(LONG_RUN, literals) << 4 | Math.min(LONG_RUN, match));
        run(out, literals);
        out.write(payload, from, literals);
        if (back != 0) {
            out.write(back & BYTE);
            out.write(back >>> 8);
            run(out, match);
        }
    }

    private static void run(ByteArrayOutputStream out, int length) {
        if (length >= LONG_RUN) {
            int left = length - LONG_RUN;
            for (; left >= BYTE; left -= BYTE) {
                out.write(BYTE);
            }
            out.write(left);
        }
    }

    /** One Zstandard frame (RFC 8878) of raw blocks, or of run blocks where all bytes are the same. */
    public static byte[] zstandard(byte[] payload) {
        ByteBuffer out = ByteBuffer.allocate(payload.length + 64 + payload.length / BLOCK * 3).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(MAGIC).put((byte) 0b1010_0000).putInt(payload.length);
        for (int at = 0; at < payload.length || at == 0; at += BLOCK) {
            int length = Math.min(BLOCK, payload.length - at);
            byte[] block = Arrays.copyOfRange(payload, at, at + length);
            boolean run = length > 0 && Arrays.equals(block, 1, length, block, 0, length - 1);
            int header = length << 3 | (run ? 1 : 0) << 1 | (at + length >= payload.length ? 1 : 0);
            out.put((byte) header).put((byte) (header >>> 8)).put((byte) (header >>> 16)).put(block, 0, run ? 1 : length);
        }
        return Arrays.copyOf(out.array(), out.position());
    }
}
