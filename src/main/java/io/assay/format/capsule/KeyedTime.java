// SPDX-License-Identifier: Apache-2.0
package io.assay.format.capsule;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.chain.capsule.Profile;
import io.assay.chain.capsule.Step;
import io.assay.evidence.WrittenTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** When a keyed step says that it was made, by what it covers: the time in an event's id, a record's timestamp, a request's. */
final class KeyedTime {
    private KeyedTime() {}

    /** Empty where it does not say. */
    static Optional<Instant> of(Profile profile, Step step) {
        return switch (profile) {
            case SPANFORGE -> EventTime.of(step.value("event_id"));
            case REQUEST -> WrittenTime.read(step.value("timestamp"));
            case RECORD -> record(step.value("record"));
            case VERITY_CHAIN, VERITY_MERKLE, SEGMENT, AUDIT, SEMVEC -> Optional.empty();
        };
    }

    private static Optional<Instant> record(String json) {
        try {
            return JsonReader.parse(json.getBytes(StandardCharsets.UTF_8)) instanceof JsonObject record
                    ? record.text("timestamp").flatMap(WrittenTime::read) : Optional.empty();
        } catch (JsonSyntaxException none) {
            return Optional.empty();
        }
    }
}
