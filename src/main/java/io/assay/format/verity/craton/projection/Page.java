// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.projection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * One page of a projection store, 4096 bytes, integers little-endian (VerityDB specification, section 2.5). Page 0 is read by {@link StoreHeader};
 * every other one begins so:
 *
 * <pre>
 *  0 "VDPG"    4 version u8 = 1    5 type u8 (leaf, internal, free)    6 items u16    8 free offset u16    10 zeros to 32
 *  4092 CRC-32 of bytes 0 to 4092
 * </pre>
 */
record Page(byte[] bytes) {
    static final int LENGTH = 4096;
    static final int CRC_AT = 4092;
    static final byte[] MAGIC = "VDPG".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION_AT = 4;
    private static final int TYPE_AT = 5;
    private static final int TYPES = 3;
    private static final int ZEROS = 10;
    private static final int ZEROS_END = 32;

    boolean isSound() {
        return crc() == recorded();
    }

    /** Whether the header is that of a page other than page 0. */
    boolean isFormed() {
        return begins(MAGIC) && bytes[VERSION_AT] == 1 && bytes[TYPE_AT] >= 0 && bytes[TYPE_AT] < TYPES && isZero(ZEROS, ZEROS_END);
    }

    boolean begins(byte[] magic) {
        return Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    boolean isZero(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    ByteBuffer integers() {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    String expectedCrc() {
        return HexFormat.of().toHexDigits(crc());
    }

    String recordedCrc() {
        return HexFormat.of().toHexDigits(recorded());
    }

    private int recorded() {
        return integers().getInt(CRC_AT);
    }

    private int crc() {
        CRC32 crc = new CRC32();
        crc.update(bytes, 0, CRC_AT);
        return (int) crc.getValue();
    }
}
