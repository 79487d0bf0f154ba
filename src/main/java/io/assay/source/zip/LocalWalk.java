// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import io.assay.evidence.Range;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** Goes from a directory record to its local header and reports every field on which the two disagree. */
final class LocalWalk {
    private static final int DESCRIPTOR_SIGNATURE = 0x08074b50;

    private final ZipBytes bytes;
    private final long shift;
    private final ZipAnomalies anomalies;

    LocalWalk(ZipBytes bytes, long shift, ZipAnomalies anomalies) {
        this.bytes = bytes;
        this.shift = shift;
        this.anomalies = anomalies;
    }

    ZipItem follow(int index, CentralRecord record) throws IOException {
        String name = NameRules.decoded(record.name());
        ZipFields stated = record.fields();
        Optional<LocalHeader> header = LocalHeader.read(bytes, record.localOffset() + shift);
        Range local = Range.NONE;
        Range data = Range.NONE;
        Range descriptor = Range.NONE;
        if (header.isPresent()) {
            local = header.get().range();
            compare(name, record, header.get());
            if (stated.compressed() < 0 || stated.compressed() > bytes.size() - local.to()) {
                report(ZipAnomaly.Kind.DATA_RANGE, record.range(), name, "", bytes.size() - local.to(), stated.compressed());
            } else {
                data = new Range(local.to(), local.to() + stated.compressed());
                descriptor = stated.has(ZipFields.DESCRIPTOR) ? descriptor(name, stated, data.to()) : Range.NONE;
            }
        } else {
            report(ZipAnomaly.Kind.LOCAL_HEADER, record.range(), name, "", "", record.localOffset());
        }
        if (stated.modified().isEmpty() && (stated.date() != 0 || stated.time() != 0)) {
            report(ZipAnomaly.Kind.DOS_TIME, record.range(), name, "", "", stated.date() + "/" + stated.time());
        }
        boolean encrypted = stated.has(ZipFields.ENCRYPTED) || stated.has(ZipFields.STRONG_ENCRYPTION) || stated.has(ZipFields.MASKED);
        return new ZipItem(index, name, stated.method(), encrypted, stated.crc(), stated.size(), local, data, descriptor, record.range(),
                stated.modified());
    }

    private void compare(String name, CentralRecord record, LocalHeader header) {
        ZipFields stated = record.fields();
        ExtraFields extra = new ExtraFields(header.extra(), header.range(), name, anomalies);
        extra.report();
        Optional<ByteBuffer> zip64 = extra.zip64();
        ZipFields local = header.fields();
        long size = ExtraFields.resolved(local.size(), zip64);
        long compressed = ExtraFields.resolved(local.compressed(), zip64);
        if (!Arrays.equals(record.name(), header.name())) {
            report(ZipAnomaly.Kind.NAME_DIFFERS, header.range(), name, "", name, NameRules.decoded(header.name()));
        }
        field(name, header.range(), "version", stated.version(), local.version());
        field(name, header.range(), "flags", stated.flags(), local.flags());
        field(name, header.range(), "method", stated.method(), local.method());
        field(name, header.range(), "time", stated.time(), local.time());
        field(name, header.range(), "date", stated.date(), local.date());
        boolean deferred = local.has(ZipFields.DESCRIPTOR) && local.crc() == 0 && size == 0 && compressed == 0;
        if (!deferred) {
            field(name, header.range(), "crc", stated.crc(), local.crc());
            field(name, header.range(), "compressed", stated.compressed(), compressed);
            field(name, header.range(), "size", stated.size(), size);
        }
    }

    /** The descriptor in whichever of its four forms agrees with the directory: with or without signature, sizes of 4 or 8 bytes. */
    private Range descriptor(String name, ZipFields stated, long at) throws IOException {
        byte[] raw = bytes.slice(at, 24);
        for (int start = 0; start <= Integer.BYTES; start += Integer.BYTES) {
            if (start > 0 && (raw.length < start || ZipFields.littleEndian(raw).getInt() != DESCRIPTOR_SIGNATURE)) {
                continue;
            }
            for (int width = Integer.BYTES; width <= Long.BYTES; width += Integer.BYTES) {
                int length = start + Integer.BYTES + 2 * width;
                if (raw.length >= length && agrees(ZipFields.littleEndian(raw).position(start), width, stated)) {
                    return new Range(at, at + length);
                }
            }
        }
        report(ZipAnomaly.Kind.DESCRIPTOR, new Range(at, at + Math.min(raw.length, 16)), name, "", "", "");
        return Range.NONE;
    }

    private static boolean agrees(ByteBuffer at, int width, ZipFields stated) {
        long crc = at.getInt() & ZipFields.SATURATED;
        long compressed = width == Long.BYTES ? at.getLong() : at.getInt() & ZipFields.SATURATED;
        long size = width == Long.BYTES ? at.getLong() : at.getInt() & ZipFields.SATURATED;
        return crc == stated.crc() && compressed == stated.compressed() && size == stated.size();
    }

    private void field(String name, Range at, String field, long stated, long local) {
        if (stated != local) {
            report(ZipAnomaly.Kind.FIELD_DIFFERS, at, name, field, stated, local);
        }
    }

    private void report(ZipAnomaly.Kind kind, Range at, String entry, String what, Object expected, Object actual) {
        anomalies.add(ZipAnomaly.of(kind, at, entry, what, expected, actual));
    }
}
