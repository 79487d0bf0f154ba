// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.Members;
import io.assay.format.verity.RecordedEvent;
import io.assay.format.verity.Tombstone;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.pass.EventSource;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.parquet.ParquetColumn;
import io.assay.source.parquet.ParquetFile;
import io.assay.source.parquet.ParquetRows;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads an export in Parquet (profile assay-vdb/1, section 1.9), a part being a row group; one page of each column is in memory. */
final class ParquetSource implements EventSource {
    private final EvidenceFile file;
    private final ParquetFile parquet;
    private final ParquetLayout layout;

    ParquetSource(EvidenceFile file, Tally readable) throws UnreadableEvidence {
        this.file = file;
        this.parquet = ParquetFile.open(file);
        this.layout = ParquetLayout.of(parquet).orElseThrow(() -> new UnreadableEvidence(file.locator(), Fault.FORMAT, "parquet-columns"));
        if (parquet.rows() > file.size()) {
            throw new UnreadableEvidence(file.locator(), Fault.LIMIT, "parquet-rows " + file.size());
        }
        for (ParquetColumn column : parquet.columns()) {
            if (!ParquetLayout.NAMES.contains(column.name())) {
                readable.report(Finding.of(VerityCode.UNKNOWN_MEMBER, file.locator().inField(column.name()), column.name()));
            }
        }
    }

    @Override
    public long parts() {
        return parquet.groups();
    }

    @Override
    public Extent read(long part, Consumer<VerityEvent> visitor, Tally readable) throws UnreadableEvidence {
        ParquetRows rows = parquet.open((int) part, layout.columns());
        while (rows.next()) {
            readable.examined(1);
            event(rows, readable).ifPresent(visitor);
        }
        return new Extent(0, file.size() / Math.max(1, parquet.groups()));
    }

    private Optional<RecordedEvent> event(ParquetRows rows, Tally readable) {
        long position = rows.number(ScanMember.POSITION);
        Locator at = file.locator().atPosition(position);
        boolean payload = !layout.isAbsent(rows, ScanMember.DATA);
        Fields fields = new Fields(name -> Fields.utf8(layout.bytes(rows, ParquetLayout.NAMES.indexOf(name))), at, readable);
        Optional<Tombstone> tombstone = tombstone(layout.bytes(rows, ParquetLayout.TOMBSTONE), at, readable);
        byte[] id = layout.bytes(rows, ScanMember.IDEMPOTENCY);
        byte[] nonce = layout.bytes(rows, ScanMember.NONCE);
        if (payload == tombstone.isPresent() || nonce.length != 0 && nonce.length != 12) {
            readable.report(Finding.of(VerityCode.PARSE, at.inField(payload == tombstone.isPresent() ? "data" : "nonce"), "data"));
            return Optional.empty();
        }
        RecordedEvent event = new RecordedEvent(at, position, rows.number(ScanMember.TIMESTAMP), rows.number(ScanMember.TENANT),
                rows.number(ScanMember.STREAM_ID), fields.text("stream"), fields.text("actor"), fields.text("caused_by"), fields.text("client_ip"),
                fields.text("operation"), id, fields.text("key_id"), nonce, payload, layout.bytes(rows, ScanMember.DATA), tombstone,
                rows.bytes(ScanMember.PREV_HASH), rows.bytes(ScanMember.HASH));
        JsonEvent.noteOperation(event, readable);
        return fields.isBroken() ? Optional.empty() : Optional.of(event);
    }

    private static Optional<Tombstone> tombstone(byte[] text, Locator at, Tally readable) {
        if (text.length == 0) {
            return Optional.empty();
        }
        try {
            if (JsonReader.parse(text) instanceof JsonObject object) {
                Members outer = new Members(new JsonObject(List.of(), 0, 0), at, readable);
                Tombstone tombstone = JsonEvent.tombstone(object, at, outer, readable);
                return outer.isBroken() ? Optional.empty() : Optional.of(tombstone);
            }
        } catch (JsonSyntaxException noJson) {
            // Reported as what stands where a tombstone should.
        }
        readable.report(Finding.of(VerityCode.PARSE, at.inField("tombstone"), "tombstone"));
        return Optional.empty();
    }
}
