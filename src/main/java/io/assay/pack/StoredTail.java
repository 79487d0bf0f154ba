// SPDX-License-Identifier: Apache-2.0
package io.assay.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The end of a ZIP file (APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16): stored entries, the directory, the end record, with the time of
 * day of an entry that stands before them.
 */
final class StoredTail {
    /** Bytes of a directory record without its name. */
    static final int CENTRAL_FIXED = 46;
    private static final int LOCAL_FIXED = 30;
    private static final int END = 22;
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final short VERSION = 10;
    private static final int TIME = 12;

    private final OutputStream out;
    private final int time;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final ByteArrayOutputStream added = new ByteArrayOutputStream();
    private long at;
    private int count;

    /**
     * Begins behind what was written.
     *
     * @param at      how much that is
     * @param central the directory record of an entry whose time is taken over
     */
    StoredTail(OutputStream out, long at, byte[] central) {
        this.out = out;
        this.at = at;
        this.time = little(central.length).put(central).getInt(TIME);
    }

    /** Takes over the directory record of an entry that stands before. */
    void keep(byte[] central) {
        kept.writeBytes(central);
        count++;
    }

    void add(String name, byte[] content) throws IOException {
        byte[] spelled = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(content);
        out.write(common(little(LOCAL_FIXED).putInt(LOCAL), spelled, content, crc).array());
        out.write(spelled);
        out.write(content);
        ByteBuffer central = common(little(CENTRAL_FIXED).putInt(CENTRAL).putShort(VERSION), spelled, content, crc);
        added.writeBytes(central.putInt(CENTRAL_FIXED - Integer.BYTES, (int) at).array());
        added.writeBytes(spelled);
        at += LOCAL_FIXED + spelled.length + content.length;
        count++;
    }

    private ByteBuffer common(ByteBuffer header, byte[] name, byte[] content, CRC32 crc) {
        return header.putShort(VERSION).putShort((short) 0).putShort((short) 0).putInt(time).putInt((int) crc.getValue()).putInt(content.length)
                .putInt(content.length).putShort((short) name.length);
    }

    /** Writes the directory and its end. */
    void finish() throws IOException {
        kept.writeTo(out);
        added.writeTo(out);
        out.write(little(END).putInt(END_OF_DIRECTORY).putInt(0).putShort((short) count).putShort((short) count).putInt(kept.size() + added.size())
                .putInt((int) at).putShort((short) 0).array());
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
