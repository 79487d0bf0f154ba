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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the events of one tenant from {@code __events}, in the unsigned order of their positions; one row is in memory at a time. */
final class StoreSource implements EventSource {
    private static final String EVENTS = "SELECT * FROM __events WHERE tenant_id = ? ORDER BY (position < 0), position";
    private static final String PART = "SELECT * FROM __events WHERE tenant_id = ? AND position BETWEEN ? AND ? ORDER BY position";
    private static final String POSITIONS = "SELECT position FROM __events WHERE tenant_id = ? ORDER BY position";
    private static final int STEP = 128;

    private final StoreTables tables;
    private final long tenant;
    private final long bytes;
    private final List<Long> begins;

    /** @param bytes of the file that count for this tenant, for progress */
    StoreSource(StoreTables tables, long tenant, long bytes) {
        this(tables, tenant, bytes, List.of());
    }

    private StoreSource(StoreTables tables, long tenant, long bytes, List<Long> begins) {
        this.tables = tables;
        this.tenant = tenant;
        this.bytes = bytes;
        this.begins = begins;
    }

    /** The same events in small parts, for reading here and there; in one where a position is beyond the signed numbers. */
    static StoreSource finely(StoreTables tables, long tenant) throws UnreadableEvidence {
        List<Long> begins = new ArrayList<>();
        long[] seen = {0};
        boolean[] plain = {true};
        tables.ask(POSITIONS, cursor -> {
            long position = cursor.value(0).whole().orElse(-1L);
            plain[0] &= position >= 0;
            if (seen[0]++ % STEP == 0 && (begins.isEmpty() || begins.getLast() < position)) {
                begins.add(position);
            }
        }, new SqlValue.Whole(tenant));
        return new StoreSource(tables, tenant, 0, plain[0] ? begins : List.of());
    }

    @Override
    public long parts() {
        return Math.max(1, begins.size());
    }

    @Override
    public Extent read(long part, Consumer<VerityEvent> visitor, Tally readable) throws UnreadableEvidence {
        StoreTables.Row row = cursor -> {
            readable.examined(1);
            event(new StoreRow(cursor.columns(), cursor.row(), tables.tenant(tenant), readable), readable).ifPresent(visitor);
        };
        if (begins.isEmpty()) {
            tables.ask(EVENTS, row, new SqlValue.Whole(tenant));
        } else {
            long end = part + 1 < begins.size() ? begins.get((int) part + 1) - 1 : Long.MAX_VALUE;
            tables.ask(PART, row, new SqlValue.Whole(tenant), new SqlValue.Whole(begins.get((int) part)), new SqlValue.Whole(end));
        }
        return new Extent(0, bytes);
    }

    @Override
    public boolean again(Locator at, byte[] bytes, Consumer<VerityEvent> visitor) throws UnreadableEvidence {
        Tally unheard = new Tally();
        tables.askOften(PART, cursor -> event(new StoreRow(cursor.columns(), cursor.row(), tables.tenant(tenant), unheard), unheard).ifPresent(visitor),
            new SqlValue.Whole(tenant), new SqlValue.Whole(at.position()), new SqlValue.Whole(at.position()));
        return true;
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
