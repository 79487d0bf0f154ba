// SPDX-License-Identifier: Apache-2.0
package io.assay.source.zip;

import io.assay.evidence.Range;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks the central directory from its first to its last byte. Where bytes stand in front of the container, all offsets are corrected by
 * their number, as common readers do; the correction is what is missing between the directory's recorded end and its true one.
 */
final class CentralWalk {
    private final ZipBytes bytes;
    private final ZipEnd end;
    private final ZipLimits limits;
    private final ZipAnomalies anomalies;
    private long shift;

    CentralWalk(ZipBytes bytes, ZipEnd end, ZipLimits limits, ZipAnomalies anomalies) {
        this.bytes = bytes;
        this.end = end;
        this.limits = limits;
        this.anomalies = anomalies;
    }

    /** Bytes in front of the container, to be added to every recorded offset. */
    long shift() {
        return shift;
    }

    List<CentralRecord> records() throws IOException {
        List<CentralRecord> records = new ArrayList<>();
        Range directory = place();
        if (!directory.isKnown()) {
            return records;
        }
        ByteBuffer buffer = ZipFields.littleEndian(bytes.slice(directory.from(), (int) directory.length()));
        while (buffer.hasRemaining() && records.size() < limits.entries()) {
            Optional<CentralRecord> record = CentralRecord.read(buffer, directory.from());
            if (record.isEmpty()) {
                Range rest = new Range(directory.from() + buffer.position(), directory.to());
                anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.CENTRAL_RECORD, rest, ""));
                break;
            }
            records.add(resolved(record.get()));
        }
        if (records.size() == limits.entries() && buffer.hasRemaining()) {
            anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.LIMIT, directory, "", "entries", limits.entries(), end.entries()));
        } else if (records.size() != end.entries()) {
            anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.ENTRY_COUNT, end.record(), "", "", records.size(), end.entries()));
        }
        return records;
    }

    /** Where the directory stands; {@link Range#NONE} where it cannot be. */
    private Range place() throws IOException {
        long room = end.directoryEnd();
        if (end.size() < 0 || end.size() > room || end.offset() < 0 || end.offset() > room - end.size()) {
            anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.END_FIELD, end.record(), "", "directory", room, end.offset() + "+" + end.size()));
            return Range.NONE;
        }
        if (end.size() > limits.directory()) {
            anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.LIMIT, end.record(), "", "directory", limits.directory(), end.size()));
            return Range.NONE;
        }
        long adjusted = room - end.size();
        if (adjusted != end.offset() && (end.size() == 0 || startsRecord(adjusted))) {
            shift = adjusted - end.offset();
        }
        return new Range(end.offset() + shift, end.offset() + shift + end.size());
    }

    private boolean startsRecord(long at) throws IOException {
        byte[] head = bytes.slice(at, Integer.BYTES);
        return head.length == Integer.BYTES && ZipFields.littleEndian(head).getInt() == CentralRecord.SIGNATURE;
    }

    private CentralRecord resolved(CentralRecord record) {
        String name = NameRules.decoded(record.name());
        ExtraFields extra = new ExtraFields(record.extra(), record.range(), name, anomalies);
        extra.report();
        Optional<ByteBuffer> zip64 = extra.zip64();
        long size = ExtraFields.resolved(record.fields().size(), zip64);
        long compressed = ExtraFields.resolved(record.fields().compressed(), zip64);
        long offset = ExtraFields.resolved(record.localOffset(), zip64);
        if (record.comment().length > 0) {
            anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.ENTRY_COMMENT, record.range(), name, "", 0, record.comment().length));
        }
        if (record.disk() != 0 && record.disk() != 0xFFFF) {
            anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.END_FIELD, record.range(), name, "disk", 0, record.disk()));
        }
        if (record.isLink()) {
            anomalies.add(ZipAnomaly.of(ZipAnomaly.Kind.SYMBOLIC_LINK, record.range(), name));
        }
        return new CentralRecord(record.range(), record.madeBy(), record.fields().withSizes(compressed, size), record.disk(),
                record.externalAttributes(), offset, record.name(), record.extra(), record.comment());
    }
}
