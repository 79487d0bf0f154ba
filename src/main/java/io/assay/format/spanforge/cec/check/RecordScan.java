// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.canon.DuplicateName;
import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonJson;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.evidence.Range;
import io.assay.evidence.Standing;
import io.assay.format.spanforge.MacTally;
import io.assay.format.spanforge.RecordLines;
import io.assay.format.spanforge.RecordMac;
import io.assay.format.spanforge.Secrets;
import io.assay.format.spanforge.cec.bundle.Bundle;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import io.assay.format.spanforge.cec.bundle.RecordFact;
import io.assay.source.UnreadableEvidence;
import io.assay.source.zip.ZipItem;
import io.assay.source.zip.ZipReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/**
 * Goes through the lines of one entry of records: each is parsed, written again as the producer writes it and compared, and its own HMAC
 * recomputed over all members but {@code hmac} and {@code chain_position} (specification of Spanforge, section 6).
 */
public final class RecordScan implements RecordLines.Visitor {
    /** The most records that are held of one entry; the producer's export stops at 10 000. */
    static final int MOST = 1_000_000;

    private final Bundle bundle;
    private final EntryKind kind;
    private final ZipItem item;
    private final RecordMac mac;
    private final Locator entry;
    private final Tally form = new Tally();
    private final MacTally macs = new MacTally();
    private final List<RecordFact> facts = new ArrayList<>();
    private long lines;

    public RecordScan(Bundle bundle, EntryKind kind, ZipItem item, Secrets secrets) {
        this.bundle = bundle;
        this.kind = kind;
        this.item = item;
        this.mac = new RecordMac(secrets, CecCode.RECORD_HMAC);
        this.entry = bundle.file().locator().inEntry(item.name());
    }

    public EntryScan run(BooleanSupplier cancelled) throws UnreadableEvidence {
        ZipReading reading;
        try (RecordLines cutter = new RecordLines(this)) {
            reading = bundle.read(item, cutter, cancelled);
        }
        return new EntryScan(kind, item, lines, facts, form, macs, reading);
    }

    @Override
    public void tooLong(long number, long from) {
        lines++;
        form.report(Finding.of(CecCode.LIMIT, entry.atLine(number), "line-length", RecordLines.LIMIT));
    }

    @Override
    public void line(long number, long from, byte[] bytes, boolean ended) {
        Locator at = entry.atLine(number).atBytes(from, from + bytes.length);
        form.examined(1);
        if (bytes.length == 0 || ended && from + bytes.length + 1 == item.size()) {
            form.report(Finding.of(CecCode.SPELLING, at));
        }
        if (bytes.length == 0) {
            return;
        }
        lines++;
        if (facts.size() == MOST) {
            form.report(Finding.of(CecCode.LIMIT, at, "records", MOST));
            return;
        }
        try {
            JsonValue value = JsonReader.parse(bytes, 0, bytes.length, JsonDialect.PYTHON);
            if (value instanceof JsonObject object) {
                record(object, bytes, at);
            } else {
                form.report(Finding.of(CecCode.JSON, at, "object"));
            }
        } catch (JsonSyntaxException fault) {
            form.report(Finding.of(CecCode.JSON, at.atBytes(from + fault.offset(), from + bytes.length), fault.fault()));
        }
    }

    private void record(JsonObject object, byte[] bytes, Locator line) {
        String id = object.text("record_id").orElse("");
        OptionalLong position = object.integer("chain_position");
        Locator at = position.isPresent() ? line.ofEvent(id).atPosition(position.getAsLong()) : line.ofEvent(id);
        for (DuplicateName twice : JsonReader.duplicates(object)) {
            form.report(Finding.of(CecCode.DUPLICATE_KEY, at, twice.name()));
        }
        for (String member : List.of("record_id", "schema_key", "project_id", "timestamp")) {
            if (object.text(member).isEmpty()) {
                form.report(Finding.of(CecCode.JSON, at.inField(member), member));
            }
        }
        if (object.has("chain_position") && position.orElse(-1) < 0) {
            form.report(Finding.of(CecCode.JSON, at.inField("chain_position"), "chain_position"));
        }
        String schema = object.text("schema_key").orElse("");
        if (!schema.equals(kind.schema())) {
            form.report(Finding.of(CecCode.RECORD_SCOPE, at.inField("schema_key"), "schema_key").compared(kind.schema(), schema));
        }
        spelling(object, at, bytes);
        Standing standing = mac.ask(object, at, macs);
        facts.add(new RecordFact(kind, item.name(), line.line(), line.bytes(), id, schema, object.text("project_id").orElse(""),
                object.text("timestamp").orElse(""), object.text("model").orElse(""), position.orElse(-1), standing));
    }

    private void spelling(JsonObject object, Locator at, byte[] bytes) {
        try {
            if (!Arrays.equals(PythonJson.plain(object), bytes)) {
                form.report(Finding.of(CecCode.SPELLING, at));
            }
        } catch (PythonJson.Unencodable unwritable) {
            form.report(Finding.of(CecCode.JSON, at, unwritable.reason()));
        }
    }
}
