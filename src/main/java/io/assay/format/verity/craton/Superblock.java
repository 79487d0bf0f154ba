// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton;

import io.assay.canon.Hex;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * One copy of a superblock, 512 bytes, integers little-endian (specification "verity", section 2.5).
 *
 * <pre>
 *   0 "VDBSUPER"       8 version u32 = 1   12 sequence u64        20 replica u8       21 view u64       29 op_number u64
 *  37 commit u64      45 generation u64    53 checkpoint_op u64   61 checkpoint 32    93 timestamp u64
 * 101 zeros          508 CRC-32 of bytes 0 to 508
 * </pre>
 */
record Superblock(int slot, Condition condition, long sequence, int replica, long view, long opNumber, long commitNumber, long generation,
        long checkpointOp, String checkpointHash, long timestamp, String crc,
        String recordedCrc) {
    static final int LENGTH = 512;
    static final int COPIES = 4;
    static final byte[] MAGIC = "VDBSUPER".getBytes(StandardCharsets.US_ASCII);
    private static final int CRC_AT = 508;
    private static final int FIELDS_END = 101;
    private static final int HASH = 32;
    private static final int BYTE = 0xFF;

    /** How a copy stands. */
    enum Condition {
        WHOLE,
        /** Nothing but zeros: never written, as in the first rounds. */
        UNUSED,
        /** Magic, version, the zeros behind the fields or the CRC are not as they must be. */
        DAMAGED
    }

    /** The copy in that slot of the file. */
    static Superblock of(byte[] file, int slot) {
        byte[] copy = Arrays.copyOfRange(Arrays.copyOf(file, Math.max(file.length, (slot + 1) * LENGTH)), slot * LENGTH, (slot + 1) * LENGTH);
        ByteBuffer bytes = ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
        Condition condition = condition(file, copy, bytes, slot);
        return new Superblock(slot, condition, bytes.getLong(12), bytes.get(20) & BYTE, bytes.getLong(21), bytes.getLong(29), bytes.getLong(37),
                bytes.getLong(45), bytes.getLong(53), Hex.encode(Arrays.copyOfRange(copy, 61, 61 + HASH)), bytes.getLong(93),
                HexFormat.of().toHexDigits(crc(copy)), HexFormat.of().toHexDigits(bytes.getInt(CRC_AT)));
    }

    private static Condition condition(byte[] file, byte[] copy, ByteBuffer bytes, int slot) {
        if (file.length < (slot + 1) * LENGTH) {
            return Condition.DAMAGED;
        }
        if (isZero(copy, 0, LENGTH)) {
            return Condition.UNUSED;
        }
        boolean whole = Arrays.equals(copy, 0, MAGIC.length, MAGIC, 0, MAGIC.length) && bytes.getInt(MAGIC.length) == 1
                && isZero(copy, FIELDS_END, CRC_AT) && crc(copy) == bytes.getInt(CRC_AT);
        return whole ? Condition.WHOLE : Condition.DAMAGED;
    }

    /** Whether both are the one state that stands in all copies before the first update. */
    boolean isFirstStateLike(Superblock other) {
        return sequence == 0 && other.in(slot).equals(this);
    }

    private Superblock in(int another) {
        return new Superblock(another, condition, sequence, replica, view, opNumber, commitNumber, generation, checkpointOp, checkpointHash, timestamp, crc,
                recordedCrc);
    }

    private static int crc(byte[] copy) {
        CRC32 crc = new CRC32();
        crc.update(copy, 0, CRC_AT);
        return (int) crc.getValue();
    }

    private static boolean isZero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
