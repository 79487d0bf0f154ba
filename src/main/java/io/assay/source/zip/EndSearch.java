// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import io.assay.evidence.Range;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the end record the way readers do, from the back, and remembers every other place where a reader could stop instead.
 * Preferred is the last candidate whose comment ends with the file; else the last candidate of all.
 */
final class EndSearch {
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR = 20;
    private static final int ZIP64_SIGNATURE = 0x06064b50;
    private static final int ZIP64_FIXED = 56;
    private static final int SHORT = 0xFFFF;
    private static final int OTHERS = 64;

    private final ZipBytes bytes;
    private final ZipAnomalies anomalies;
    private final List<Long> others = new ArrayList<>();
    private long chosenAt = -1;

    EndSearch(ZipBytes bytes, ZipAnomalies anomalies) {
        this.bytes = bytes;
        this.anomalies = anomalies;
    }

    /** Offsets of end records that were not chosen; whether they mislead anyone depends on what they lie in. */
    List<Long> others() {
        return others;
    }

    Optional<ZipEnd> find() throws IOException {
        long tailAt = Math.max(0, bytes.size() - ZipEnd.FIXED - LONGEST_COMMENT);
        ByteBuffer tail = ZipFields.littleEndian(bytes.slice(tailAt, ZipEnd.FIXED + LONGEST_COMMENT));
        boolean fits = false;
        for (int i = tail.limit() - ZipEnd.FIXED; i >= 0; i--) {
            if (tail.getInt(i) == ZipEnd.SIGNATURE) {
                boolean ends = i + ZipEnd.FIXED + (tail.getShort(i + ZipEnd.FIXED - 2) & SHORT) == tail.limit();
                consider(tailAt + i, chosenAt < 0 || ends && !fits);
                fits |= ends;
            }
        }
        if (chosenAt < 0) {
            anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.NO_END_RECORD, new Range(0, bytes.size()), ""));
            return Optional.empty();
        }
        return Optional.of(read(tail.position((int) (chosenAt - tailAt)).slice().order(tail.order()), chosenAt));
    }

    private void consider(long candidate, boolean better) {
        long other = better ? chosenAt : candidate;
        if (other >= 0 && others.size() < OTHERS) {
            others.add(other);
        }
        chosenAt = better ? candidate : chosenAt;
    }

    private ZipEnd read(ByteBuffer at, long offset) throws IOException {
        Range record = new Range(offset, offset + ZipEnd.FIXED);
        int disk = at.getShort(4) & SHORT;
        int startDisk = at.getShort(6) & SHORT;
        long onDisk = at.getShort(8) & SHORT;
        long entries = at.getShort(10) & SHORT;
        long size = at.getInt(12) & ZipFields.SATURATED;
        long start = at.getInt(16) & ZipFields.SATURATED;
        int comment = at.getShort(20) & SHORT;
        Range commentRange = new Range(record.to(), Math.min(record.to() + comment, bytes.size()));
        if (commentRange.length() < comment) {
            mismatch(record, "comment length", commentRange.length(), comment);
        }
        ZipEnd plain = new ZipEnd(record, commentRange, Range.NONE, entries, size, start);
        if (disk != 0 && disk != SHORT || startDisk != 0 && startDisk != SHORT) {
            mismatch(record, "disk", 0, Math.max(disk, startDisk));
        }
        if (onDisk != entries) {
            mismatch(record, "entries on this disk", entries, onDisk);
        }
        return zip64(plain);
    }

    /** Follows the ZIP64 locator right before the end record, where there is one; fields that are not saturated have to agree. */
    private ZipEnd zip64(ZipEnd plain) throws IOException {
        long locatorAt = plain.record().from() - LOCATOR;
        ByteBuffer locator = ZipFields.littleEndian(locatorAt < 0 ? new byte[0] : bytes.slice(locatorAt, LOCATOR));
        boolean saturated = plain.entries() == SHORT || plain.size() == ZipFields.SATURATED || plain.offset() == ZipFields.SATURATED;
        if (locator.limit() < LOCATOR || locator.getInt(0) != LOCATOR_SIGNATURE) {
            return plain;
        }
        long at = locator.getLong(8);
        ByteBuffer record = ZipFields.littleEndian(at < 0 || at > locatorAt - ZIP64_FIXED ? new byte[0] : bytes.slice(at, ZIP64_FIXED));
        if (record.limit() < ZIP64_FIXED || record.getInt(0) != ZIP64_SIGNATURE) {
            mismatch(new Range(locatorAt, plain.record().from()), "zip64 offset", "", at);
            return plain;
        }
        Range range = new Range(at, plain.record().from());
        checkFixedParts(locator, record, range, locatorAt - at);
        ZipEnd large = new ZipEnd(plain.record(), plain.comment(), range, record.getLong(32), record.getLong(40), record.getLong(48));
        if (!saturated || plain.entries() != SHORT && plain.entries() != large.entries()
                || plain.size() != ZipFields.SATURATED && plain.size() != large.size()
                || plain.offset() != ZipFields.SATURATED && plain.offset() != large.offset()) {
            mismatch(plain.record(), "zip64", large.entries() + "/" + large.size() + "/" + large.offset(),
                    plain.entries() + "/" + plain.size() + "/" + plain.offset());
        }
        return large;
    }

    private void checkFixedParts(ByteBuffer locator, ByteBuffer record, Range range, long length) {
        if (record.getLong(4) != length - 12) {
            mismatch(range, "zip64 size", length - 12, record.getLong(4));
        }
        if (record.getInt(16) != 0 || record.getInt(20) != 0 || locator.getInt(4) != 0 || locator.getInt(16) != 1) {
            mismatch(range, "zip64 disk", 0, record.getInt(16) + "/" + record.getInt(20) + "/" + locator.getInt(4) + "/" + locator.getInt(16));
        }
        if (record.getLong(24) != record.getLong(32)) {
            mismatch(range, "zip64 entries on this disk", record.getLong(32), record.getLong(24));
        }
    }

    private void mismatch(Range at, String field, Object expected, Object actual) {
        anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.END_FIELD, at, "", field, expected, actual));
    }
}
