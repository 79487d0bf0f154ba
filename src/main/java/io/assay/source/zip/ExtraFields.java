// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import io.assay.evidence.Range;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The chain of extra fields behind a name: id and length (2 bytes each), then the bytes (APPNOTE 4.5). Resolves ZIP64 sizes (id 1) and
 * compares a Unicode path (id 0x7075); every field is reported, since no other part of the container states it.
 */
final class ExtraFields {
    private static final int ZIP64 = 0x0001;
    private static final int UNICODE_PATH = 0x7075;
    private static final int HEAD = 4;
    private static final int PATH_HEAD = 5;

    private final byte[] extra;
    private final Range at;
    private final String entry;
    private final ZipAnomalies anomalies;

    ExtraFields(byte[] extra, Range at, String entry, ZipAnomalies anomalies) {
        this.extra = extra;
        this.at = at;
        this.entry = entry;
        this.anomalies = anomalies;
    }

    /** Reports every field and says whether the chain is whole. */
    void report() {
        ByteBuffer buffer = ZipFields.littleEndian(extra);
        while (buffer.remaining() >= HEAD) {
            int id = buffer.getShort() & 0xFFFF;
            int length = buffer.getShort() & 0xFFFF;
            if (length > buffer.remaining()) {
                anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.EXTRA_BROKEN, at, entry, hex(id), buffer.remaining(), length));
                return;
            }
            if (id != ZIP64) {
                anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.EXTRA_FIELD, at, entry, hex(id), "", length));
            }
            if (id == UNICODE_PATH && length >= PATH_HEAD) {
                String path = new String(extra, buffer.position() + PATH_HEAD, length - PATH_HEAD, StandardCharsets.UTF_8);
                if (!path.equals(entry)) {
                    anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.NAME_ENCODING, at, entry, "unicode path", entry, path));
                }
            }
            buffer.position(buffer.position() + length);
        }
        if (buffer.hasRemaining()) {
            anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.EXTRA_BROKEN, at, entry, "", 0, buffer.remaining()));
        }
    }

    /** The values of the ZIP64 field, 8 bytes each, in the order in which the saturated fields of the header ask for them. */
    Optional<ByteBuffer> zip64() {
        ByteBuffer buffer = ZipFields.littleEndian(extra);
        while (buffer.remaining() >= HEAD) {
            int id = buffer.getShort() & 0xFFFF;
            int length = Math.min(buffer.getShort() & 0xFFFF, buffer.remaining());
            if (id == ZIP64) {
                return Optional.of(buffer.slice(buffer.position(), length).order(buffer.order()));
            }
            buffer.position(buffer.position() + length);
        }
        return Optional.empty();
    }

    /** The next ZIP64 value where the header's own is saturated. */
    static long resolved(long recorded, Optional<ByteBuffer> zip64) {
        return recorded == ZipFields.SATURATED && zip64.isPresent() && zip64.get().remaining() >= Long.BYTES ? zip64.get().getLong() : recorded;
    }

    private static String hex(int id) {
        return "0x" + java.util.HexFormat.of().toHexDigits((short) id);
    }
}
