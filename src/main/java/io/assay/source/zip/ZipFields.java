// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What the local header and the directory record of an entry both state (APPNOTE 4.4), little-endian on disk, ZIP64 sizes resolved.
 *
 * @param flags general purpose bits
 * @param time  DOS time of two-second steps
 * @param crc   CRC-32 of the inflated bytes, unsigned
 */
record ZipFields(int version, int flags, int method, int time, int date, long crc, long compressed, long size) {
    static final int ENCRYPTED = 1;
    static final int DESCRIPTOR = 1 << 3;
    static final int STRONG_ENCRYPTION = 1 << 6;
    static final int UTF8 = 1 << 11;
    static final int MASKED = 1 << 13;
    static final int STORED = 0;
    static final int DEFLATED = 8;
    static final long SATURATED = 0xFFFFFFFFL;

    private static final int YEAR_ZERO = 1980;

    /** Reads the eight fields that start with the version needed, in both kinds of header. */
    static ZipFields read(ByteBuffer at) {
        return new ZipFields(at.getShort() & 0xFFFF, at.getShort() & 0xFFFF, at.getShort() & 0xFFFF, at.getShort() & 0xFFFF,
                at.getShort() & 0xFFFF, at.getInt() & SATURATED, at.getInt() & SATURATED, at.getInt() & SATURATED);
    }

    ZipFields withSizes(long newCompressed, long newSize) {
        return new ZipFields(version, flags, method, time, date, crc, newCompressed, newSize);
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** The time as the producer's local clock showed it; empty where no calendar has it. */
    Optional<LocalDateTime> modified() {
        try {
            return Optional.of(LocalDateTime.of(YEAR_ZERO + (date >> 9), date >> 5 & 0xF, date & 0x1F, time >> 11, time >> 5 & 0x3F,
                    (time & 0x1F) * 2));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
