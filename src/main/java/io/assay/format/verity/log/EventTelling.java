// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.log;

import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.evidence.Event;
import io.assay.evidence.Sealed;
import io.assay.evidence.Standing;
import io.assay.format.verity.segment.RecordHead;
import io.assay.format.verity.segment.Segment;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes events of records for those who listen: the type and the table as the SQL layer of generation C writes them into the payload. */
final class EventTelling {
    private static final int HASH = 32;
    private static final String[] KINDS = {"record", "checkpoint", "tombstone"};

    private final String stream;
    private final boolean proved;

    /** @param proved whether the whole chain held up to an anchor */
    EventTelling(String stream, boolean proved) {
        this.stream = stream;
        this.proved = proved;
    }

    /** @param fault the code of what is wrong with the record; empty for nothing */
    Event event(Segment segment, RecordHead head, long ordinal, byte[] payload, String fault) {
        Map<String, String> facets = new HashMap<>(Map.of("stream", stream));
        String type = head.kind() < KINDS.length ? KINDS[head.kind()] : "unknown";
        Optional<JsonObject> json = head.kind() == 0 ? parsed(payload) : Optional.empty();
        if (json.isPresent()) {
            type = json.get().text("type").orElse(type);
            json.get().text("table").ifPresent(table -> facets.put("table", table));
        }
        Standing standing = !fault.isEmpty() ? Standing.FAILED : proved ? Standing.VERIFIED : Standing.UNVERIFIED;
        return new Event(ordinal, segment.locator().atPosition(head.offset()).atBytes(head.at(), head.end()),
                Long.toUnsignedString(head.offset()), type, "", facets, standing, fault);
    }

    /** What a checkpoint record states: chain_hash 32, record_count u64; nobody signs it. */
    Sealed seal(Segment segment, RecordHead head, byte[] payload) {
        return new Sealed(segment.locator().atPosition(head.offset()).atBytes(head.at(), head.end()), "stream:" + stream, head.offset(),
                Hex.encode(Arrays.copyOf(payload, Math.min(HASH, payload.length))), "", "", "", false);
    }

    private static Optional<JsonObject> parsed(byte[] payload) {
        if (payload.length == 0 || payload[0] != '{') {
            return Optional.empty();
        }
        try {
            return JsonReader.parse(payload) instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (JsonSyntaxException opaque) {
            return Optional.empty();
        }
    }
}
