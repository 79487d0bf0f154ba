// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.export;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.RecordedEvent;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.source.csv.CsvCursor;
import io.assay.source.csv.CsvSyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which column of a CSV export is which member; an absent value and an empty one are both empty. */
final class CsvColumns {
    /** Without these a table is no export. */
    static final Set<String> NEEDED = Set.of("position", "timestamp", "tenant_id", "stream_id", "actor", "operation", "data", "prev_hash", "hash");

    private static final Set<String> KNOWN = Set.of("position", "timestamp", "tenant_id", "stream_id", "stream", "actor", "caused_by", "client_ip", "operation",
            "idempotency_id", "key_id", "nonce", "data", "prev_hash", "hash");
    private static final int HASH = 32;

    private final List<String> names;

    private CsvColumns(List<String> names) {
        this.names = names;
    }

    static CsvColumns of(EvidenceFile file, Tally readable) throws UnreadableEvidence {
        List<String> names = header(file.head());
        if (!names.containsAll(NEEDED) || new HashSet<>(names).size() < names.size()) {
            throw new UnreadableEvidence(file.locator().atLine(1), Fault.FORMAT, "csv-header");
        }
        for (String name : names) {
            if (!KNOWN.contains(name)) {
                readable.report(Finding.of(VerityCode.UNKNOWN_MEMBER, file.locator().atLine(1).inField(name), name));
            }
        }
        return new CsvColumns(names);
    }

    /** The names in the first record; none where it cannot be read. */
    static List<String> header(byte[] head) {
        CsvCursor cursor = new CsvCursor(head, 0, head.length);
        List<String> names = new ArrayList<>();
        try {
            for (int i = 0; cursor.next() && names.isEmpty(); i++) {
                for (int field = 0; field < cursor.size(); field++) {
                    names.add(cursor.text(field));
                }
            }
        } catch (CsvSyntaxException noHeader) {
            return names;
        }
        return names;
    }

    /** The event of a record; empty, and reported, where a field is not as the format demands. */
    Optional<VerityEvent> event(CsvCursor record, Locator line, Tally readable) {
        if (record.size() != names.size()) {
            readable.report(Finding.of(VerityCode.PARSE, line, "fields"));
            return Optional.empty();
        }
        Fields fields = new Fields(name -> text(record, name), line, readable);
        long position = fields.u64("position");
        RecordedEvent event = new RecordedEvent(line.atPosition(position), position, fields.u64("timestamp"), fields.u64("tenant_id"),
                fields.u64("stream_id"), fields.text("stream"), fields.text("actor"), fields.text("caused_by"), fields.text("client_ip"),
                fields.text("operation"), fields.hex("idempotency_id", 16, true), fields.text("key_id"), fields.hex("nonce", 12, true), true,
                fields.base64("data"), Optional.empty(), fields.hex("prev_hash", HASH, false), fields.hex("hash", HASH, false));
        JsonEvent.noteOperation(event, readable);
        return fields.isBroken() ? Optional.empty() : Optional.of(event);
    }

    private Optional<String> text(CsvCursor record, String name) {
        int column = names.indexOf(name);
        return column < 0 ? Optional.of("") : Fields.utf8(record.bytes(column));
    }
}
