// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.store;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.Members;
import io.assay.format.verity.RecordedEvent;
import io.assay.format.verity.Tombstone;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.export.JsonEvent;
import io.assay.format.verity.pass.EventSource;
import io.assay.source.UnreadableEvidence;
import io.assay.source.sqlite.SqlValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the events of one tenant from {@code __events}, in the unsigned order of their positions; one row is in memory at a time. */
final class StoreSource implements EventSource {
    private static final String EVENTS = "SELECT * FROM __events WHERE tenant_id = ? ORDER BY (position < 0), position";

    private final StoreTables tables;
    private final long tenant;
    private final long bytes;

    /** @param bytes of the file that count for this tenant, for progress */
    StoreSource(StoreTables tables, long tenant, long bytes) {
        this.tables = tables;
        this.tenant = tenant;
        this.bytes = bytes;
    }

    @Override
    public long parts() {
        return 1;
    }

    @Override
    public Extent read(long part, Consumer<VerityEvent> visitor, Tally readable) throws UnreadableEvidence {
        tables.ask(EVENTS, cursor -> {
            readable.examined(1);
            event(new StoreRow(cursor.columns(), cursor.row(), tables.tenant(tenant), readable), readable).ifPresent(visitor);
        }, new SqlValue.Whole(tenant));
        return new Extent(0, bytes);
    }

    private Optional<RecordedEvent> event(StoreRow row, Tally readable) {
        long position = row.number("position");
        Locator at = tables.tenant(tenant).atPosition(position);
        boolean payload = !row.isNull("data");
        Optional<Tombstone> tombstone = row.isNull("tombstone") ? Optional.empty() : tombstone(row, at, readable);
        if (payload != row.isNull("tombstone")) {
            row.fault("data");
        }
        RecordedEvent event = new RecordedEvent(at, position, row.number("timestamp"), tenant, row.number("stream_id"), row.optionalText("stream"),
                row.text("actor"), row.optionalText("caused_by"), row.optionalText("client_ip"), row.text("operation"),
                row.bytes("idempotency_id", 16, true), row.optionalText("key_id"), row.bytes("nonce", 12, true), payload, row.bytes("data", -1, true),
                tombstone, row.bytes("prev_hash", 32, false), row.bytes("hash", 32, false));
        JsonEvent.noteOperation(event, readable);
        return row.isBroken() ? Optional.empty() : Optional.of(event);
    }

    private static Optional<Tombstone> tombstone(StoreRow row, Locator at, Tally readable) {
        try {
            byte[] text = row.text("tombstone").getBytes(java.nio.charset.StandardCharsets.UTF_8);
            if (JsonReader.parse(text) instanceof JsonObject object) {
                Members outer = new Members(new JsonObject(List.of(), 0, 0), at, readable);
                Tombstone tombstone = JsonEvent.tombstone(object, at, outer, readable);
                if (!outer.isBroken()) {
                    return Optional.of(tombstone);
                }
            }
        } catch (JsonSyntaxException noJson) {
            // Reported as what stands where a tombstone should.
        }
        row.fault("tombstone");
        return Optional.empty();
    }
}
