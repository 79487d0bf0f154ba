// SPDX-License-Identifier: Apache-2.0
package io.assay.sample.verity;

import io.assay.crypto.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes segment logs in every layout (specification "verity", sections 2.2 and 3.2): records, their index, their chain. A record can be
 * written otherwise than it should be, for tests of the reader.
 */
public final class SegmentLog {
    /** Which parts a record has, oldest first. */
    public enum Form { L0, L1, L2, L3, L4 }

    private static final int START = 0xBADC0FFE;
    private static final int END = 0xC0FFEE42;
    private static final int HASH = 32;

    private final Form form;
    private final List<byte[]> segments = new ArrayList<>();
    private final List<List<Long>> positions = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private byte[] previous = new byte[HASH];
    private long offset;

    public SegmentLog(Form form) {
        this.form = form;
        positions.add(new ArrayList<>());
    }

    /** A data record. */
    public SegmentLog data(byte[] payload) {
        return record(0, 0, payload, payload);
    }

    /** A data record stored compressed: 1 LZ4, 2 Zstandard. */
    public SegmentLog compressed(int compression, byte[] payload) {
        return record(0, compression, compression == 1 ? Compressed.lz4(payload) : Compressed.zstandard(payload), payload);
    }

    /** A checkpoint record: chain hash, record count. */
    public SegmentLog checkpoint() {
        byte[] payload = ByteBuffer.allocate(HASH + Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).put(previous).putLong(offset + 1).array();
        return record(1, 0, payload, payload);
    }

    /** A record with the stored bytes given beside the payload that the chain covers. */
    public SegmentLog record(int kind, int compression, byte[] stored, byte[] payload) {
        positions.getLast().add((long) out.size());
        out.writeBytes(bytes(form, offset, previous, kind, compression, stored));
        previous = hash(form, previous, kind, payload);
        offset++;
        return this;
    }

    /** The bytes of one record. */
    public static byte[] bytes(Form form, long offset, byte[] previous, int kind, int compression, byte[] stored) {
        ByteBuffer head = ByteBuffer.allocate(stored.length + 64).order(ByteOrder.LITTLE_ENDIAN);
        if (form == Form.L4) {
            head.putInt(START);
        }
        head.putLong(offset);
        if (form != Form.L0) {
            head.put(previous);
        }
        if (form.compareTo(Form.L2) >= 0) {
            head.put((byte) kind);
        }
        if (form.compareTo(Form.L3) >= 0) {
            head.put((byte) compression);
        }
        head.putInt(stored.length).put(stored);
        CRC32 crc = new CRC32();
        crc.update(head.array(), 0, head.position());
        head.putInt((int) crc.getValue());
        if (form == Form.L4) {
            head.putInt(END);
        }
        byte[] bytes = new byte[head.position()];
        head.flip().get(bytes);
        return bytes;
    }

    /** The chain hash of a record. */
    public static byte[] hash(Form form, byte[] previous, int kind, byte[] payload) {
        boolean first = ByteBuffer.wrap(previous).equals(ByteBuffer.allocate(HASH));
        return Sha256.of(first ? new byte[0] : previous, form.compareTo(Form.L2) >= 0 ? new byte[] {(byte) kind} : new byte[0], payload);
    }

    /** Ends the segment and begins the next. */
    public SegmentLog rotate() {
        segments.add(out.toByteArray());
        out.reset();
        positions.add(new ArrayList<>());
        return this;
    }

    /** The bytes of all segments, the open one last. */
    public List<byte[]> segments() {
        List<byte[]> all = new ArrayList<>(segments);
        all.add(out.toByteArray());
        return all;
    }

    /** Where the records of a segment begin. */
    public List<Long> positions(int segment) {
        return List.copyOf(positions.get(segment));
    }

    /** The number of the next record. */
    public long count() {
        return offset;
    }

    /** The hash of the last record. */
    public byte[] head() {
        return previous.clone();
    }

    /** An index file over positions. */
    public static byte[] index(List<Long> positions) {
        ByteBuffer index = ByteBuffer.allocate(20 + positions.size() * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        index.put(Demo.text("VDXI")).put((byte) 1).put(new byte[3]).putLong(positions.size());
        positions.forEach(index::putLong);
        CRC32 crc = new CRC32();
        crc.update(index.array(), 0, index.position());
        return index.putInt((int) crc.getValue()).array();
    }

    /** A write-ahead file over positions. */
    public static byte[] wal(List<Long> positions) {
        ByteBuffer wal = ByteBuffer.allocate(positions.size() * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        positions.forEach(wal::putLong);
        return wal.array();
    }
}
