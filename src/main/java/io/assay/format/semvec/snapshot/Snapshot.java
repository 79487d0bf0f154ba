// SPDX-License-Identifier: Apache-2.0
package io.assay.format.semvec.snapshot;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import java.util.Optional;

/**
 * One snapshot: an answer of {@code export_session} with {@code session_id}, {@code state_dict} and {@code checksum}, or an answer of
 * {@code to_dict}, which is one object with the checksum among its members.
 *
 * @param members the whole object
 * @param state   the state itself: the value of {@code state_dict}, or the whole object
 */
record Snapshot(JsonObject members, JsonValue state) {
    static final String CHECKSUM = "checksum";
    static final String SESSION = "session_id";
    static final String STATE = "state_dict";
    static final String VECTOR = "semantic_state";

    /** The snapshot; empty where the object has not the members of one. */
    static Optional<Snapshot> of(JsonObject object) {
        if (object.has(STATE) && (object.has(CHECKSUM) || object.has(SESSION))) {
            return Optional.of(new Snapshot(object, object.find(STATE).orElseThrow()));
        }
        return object.text(CHECKSUM).isPresent() && object.array(VECTOR).isPresent() ? Optional.of(new Snapshot(object, object)) : Optional.empty();
    }

    boolean isFlat() {
        return state == members;
    }

    String session() {
        return members.text(SESSION).orElse("");
    }

    Optional<JsonValue> checksumValue() {
        return members.find(CHECKSUM);
    }

    Optional<JsonString> checksum() {
        return checksumValue().filter(JsonString.class::isInstance).map(JsonString.class::cast);
    }
}
