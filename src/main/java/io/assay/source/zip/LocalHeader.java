// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import io.assay.evidence.Range;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The header that stands right before the data of an entry (APPNOTE 4.3.7): signature {@code PK\3\4}, the common fields, lengths of name
 * and extra field (2 bytes each), name, extra field.
 */
record LocalHeader(Range range, ZipFields fields, byte[] name, byte[] extra) {
    static final int SIGNATURE = 0x04034b50;
    static final int FIXED = 30;

    /** The header at that place; empty where none stands there completely. */
    static Optional<LocalHeader> read(ZipBytes bytes, long at) throws IOException {
        byte[] fixed = at < 0 ? new byte[0] : bytes.slice(at, FIXED);
        if (fixed.length < FIXED) {
            return Optional.empty();
        }
        ByteBuffer buffer = ZipFields.littleEndian(fixed);
        if (buffer.getInt() != SIGNATURE) {
            return Optional.empty();
        }
        ZipFields fields = ZipFields.read(buffer);
        int nameLength = buffer.getShort() & 0xFFFF;
        int extraLength = buffer.getShort() & 0xFFFF;
        byte[] name = bytes.slice(at + FIXED, nameLength);
        byte[] extra = bytes.slice(at + FIXED + nameLength, extraLength);
        if (name.length < nameLength || extra.length < extraLength) {
            return Optional.empty();
        }
        return Optional.of(new LocalHeader(new Range(at, at + FIXED + nameLength + extraLength), fields, name, extra));
    }
}
