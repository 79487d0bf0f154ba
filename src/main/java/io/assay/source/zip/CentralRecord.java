// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import io.assay.evidence.Range;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * One record of the central directory (APPNOTE 4.3.12): signature {@code PK\1\2}, version made by, the common fields, lengths of name,
 * extra field and comment, disk number, internal and external attributes, offset of the local header.
 *
 * @param localOffset as recorded, ZIP64 resolved, before any correction for bytes in front of the container
 */
record CentralRecord(Range range, int madeBy, ZipFields fields, int disk, long externalAttributes, long localOffset, byte[] name, byte[] extra,
        byte[] comment) {
    static final int SIGNATURE = 0x02014b50;
    static final int FIXED = 46;

    private static final int UNIX = 3;
    private static final int FILE_TYPE = 0xF000;
    private static final int LINK = 0xA000;

    /** The record at the buffer's position, which moves behind it; empty where none stands there completely. */
    static Optional<CentralRecord> read(ByteBuffer buffer, long offsetOfBuffer) {
        int start = buffer.position();
        if (buffer.remaining() < FIXED || buffer.getInt() != SIGNATURE) {
            buffer.position(start);
            return Optional.empty();
        }
        int madeBy = buffer.getShort() & 0xFFFF;
        ZipFields fields = ZipFields.read(buffer);
        byte[] name = new byte[buffer.getShort() & 0xFFFF];
        byte[] extra = new byte[buffer.getShort() & 0xFFFF];
        byte[] comment = new byte[buffer.getShort() & 0xFFFF];
        int disk = buffer.getShort() & 0xFFFF;
        buffer.getShort();
        long external = buffer.getInt() & ZipFields.SATURATED;
        long offset = buffer.getInt() & ZipFields.SATURATED;
        if (buffer.remaining() < name.length + extra.length + comment.length) {
            buffer.position(start);
            return Optional.empty();
        }
        buffer.get(name).get(extra).get(comment);
        Range range = new Range(offsetOfBuffer + start, offsetOfBuffer + buffer.position());
        return Optional.of(new CentralRecord(range, madeBy, fields, disk, external, offset, name, extra, comment));
    }

    /** True for a symbolic link; such an entry would make an unpacker write elsewhere. */
    boolean isLink() {
        return madeBy >> 8 == UNIX && (externalAttributes >> 16 & FILE_TYPE) == LINK;
    }
}
