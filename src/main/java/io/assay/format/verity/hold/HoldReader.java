// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.hold;

import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.verity.JsonLines;
import io.assay.format.verity.Members;
import io.assay.format.verity.U64;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code legal_holds.json}: a list of holds (profile assay-vdb/1, section 1.13). */
public final class HoldReader {
    private final Tally readable;
    private final List<LegalHold> holds = new ArrayList<>();

    private HoldReader(Tally readable) {
        this.readable = readable;
    }

    public static List<LegalHold> read(EvidenceFile file, Tally readable) throws UnreadableEvidence {
        HoldReader reader = new HoldReader(readable);
        JsonLines.list(file, readable, reader::hold);
        Consistency.ofHolds(reader.holds, readable);
        return reader.holds;
    }

    private void hold(JsonObject object, Locator item) {
        Members members = new Members(object, item, readable);
        String id = members.text("hold_id");
        Scope scope = new Scope(members.u64("tenant_id"), members.optionalList("streams").map(items -> streams(members, items)));
        LegalHold hold = new LegalHold(item.ofEvent(id), id, scope, span(members), members.u64("placed_at"), members.optionalU64("released_at"));
        members.text("reason");
        members.text("placed_by");
        members.optionalText("released_by");
        if (!members.close().isBroken()) {
            holds.add(hold);
        }
    }

    /** Streams by name or by number. */
    static Set<String> streams(Members members, List<JsonValue> items) {
        Set<String> streams = new HashSet<>();
        for (JsonValue item : items) {
            switch (item) {
                case JsonString name -> streams.add(name.value());
                case JsonNumber number when U64.of(number).isPresent() -> streams.add(U64.text(U64.of(number).getAsLong()));
                default -> members.fault("streams");
            }
        }
        return streams;
    }

    private static Optional<LegalHold.Span> span(Members members) {
        Optional<List<JsonValue>> pair = members.optionalList("time_range");
        if (pair.isEmpty()) {
            return Optional.empty();
        }
        if (pair.get().size() != 2 || U64.of(pair.get().get(0)).isEmpty() || U64.of(pair.get().get(1)).isEmpty()) {
            members.fault("time_range");
            return Optional.empty();
        }
        return Optional.of(new LegalHold.Span(U64.of(pair.get().get(0)).getAsLong(), U64.of(pair.get().get(1)).getAsLong()));
    }
}
