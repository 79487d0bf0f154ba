// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.canon.DuplicateName;
import io.assay.canon.JsonArray;
import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.format.spanforge.RecordLines;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Reads a file record by record and says of each whether it is one; what is none becomes a finding and is passed over. */
final class AuditReader implements RecordLines.Visitor {
    /** The most records that are held. */
    static final int MOST = 1_000_000;

    private static final int CHUNK = 1 << 16;

    private final EvidenceFile file;
    private final Desk desk;
    private final Tally lines;
    private final Spelling spelling;
    private final Consumer<AuditItem> taker;
    private long items;

    AuditReader(EvidenceFile file, Desk desk, Spelling spelling, Consumer<AuditItem> taker) {
        this.file = file;
        this.desk = desk;
        this.lines = desk.tally(AuditQuestion.LINES);
        this.spelling = spelling;
        this.taker = taker;
    }

    /** Reads one record a line. */
    void lines() throws UnreadableEvidence {
        try (FileChannel channel = file.open(); RecordLines cutter = new RecordLines(this)) {
            ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
            while (channel.read(buffer.clear()) >= 0) {
                desk.poll();
                desk.advanced(buffer.position());
                cutter.write(buffer.array(), 0, buffer.position());
            }
        } catch (IOException broken) {
            throw new UnreadableEvidence(file.locator(), Fault.IO, "read", broken);
        }
    }

    /** Reads the whole file as one value; null, and a finding, where it is none. */
    JsonValue document(byte[] bytes) {
        lines.examined(1);
        try {
            JsonValue value = JsonReader.parse(bytes, 0, bytes.length, JsonDialect.PYTHON);
            duplicates(value, file.locator());
            if (!spelling.isOwn(value, bytes, 0, bytes.length)) {
                lines.report(Finding.of(AuditCode.SPELLING, file.locator()));
            }
            return value;
        } catch (JsonSyntaxException fault) {
            lines.report(Finding.of(AuditCode.PARSE, file.locator().atBytes(fault.offset(), bytes.length), fault.fault()));
            return null;
        }
    }

    /** Hands over the objects of an array. */
    void items(JsonArray array, byte[] bytes) {
        for (JsonValue value : array.items()) {
            lines.examined(1);
            Locator at = file.locator().atBytes(value.from(), value.to());
            if (value instanceof JsonObject object) {
                take(object, at, bytes, value.from(), value.to());
            } else {
                lines.report(Finding.of(AuditCode.PARSE, at, "object"));
            }
        }
    }

    @Override
    public void tooLong(long number, long from) {
        lines.report(Finding.of(AuditCode.LIMIT, file.locator().atLine(number), "line-length", RecordLines.LIMIT));
    }

    @Override
    public void line(long number, long from, byte[] bytes, boolean ended) {
        lines.examined(1);
        Locator at = file.locator().atLine(number).atBytes(from, from + bytes.length);
        try {
            JsonValue value = JsonReader.parse(bytes, 0, bytes.length, JsonDialect.PYTHON);
            if (value instanceof JsonObject object) {
                duplicates(object, at);
                if (!spelling.isOwn(object, bytes, 0, bytes.length)) {
                    lines.report(Finding.of(AuditCode.SPELLING, at));
                }
                take(object, at, bytes, 0, bytes.length);
            } else {
                lines.report(Finding.of(AuditCode.PARSE, at, "object"));
            }
        } catch (JsonSyntaxException fault) {
            if (bytes.length > 0) {
                lines.report(Finding.of(AuditCode.PARSE, at, fault.fault()));
            } else {
                lines.report(Finding.of(AuditCode.SPELLING, at));
            }
        }
    }

    private void take(JsonObject object, Locator at, byte[] bytes, int from, int to) {
        if (++items > MOST) {
            lines.report(Finding.of(AuditCode.LIMIT, at, "records", MOST));
            return;
        }
        OptionalLong position = object.integer("chain_position");
        Locator named = at.ofEvent(object.text("record_id").orElse(""));
        taker.accept(new AuditItem(object, position.isPresent() ? named.atPosition(position.getAsLong()) : named, bytes, from, to));
    }

    private void duplicates(JsonValue value, Locator at) {
        for (DuplicateName twice : JsonReader.duplicates(value)) {
            lines.report(Finding.of(AuditCode.DUPLICATE_KEY, at.inField(twice.name()), twice.name()));
        }
    }
}
