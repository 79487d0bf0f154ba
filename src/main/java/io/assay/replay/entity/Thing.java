// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import io.assay.canon.JsonNumber;
import io.assay.canon.JsonValue;
import io.assay.canon.JsonValues;
import io.assay.evidence.Standing;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing as the events so far tell it.
 *
 * @param events   how many events spoke of it
 * @param verified how many of these are bound by a proof that held
 * @param position of the last of them, from 1
 * @param event    its id
 * @param standing how far that one was verified
 */
record Thing(Map<String, JsonValue> members, long events, long verified, long position, String event, String time, Standing standing) {
    private static final Thing NONE = new Thing(Map.of(), 0, 0, 0, "", "", Standing.UNVERIFIED);

    static Thing none() {
        return NONE;
    }

    /** What was counted so far; what an event put there that is no count is none. */
    private static long counted(JsonValue value) {
        return value instanceof JsonNumber number && number.lexeme().matches("[0-9]{1,18}") ? Long.parseLong(number.lexeme()) : 0;
    }

    /** The same after one more event. */
    Thing with(Touch touch, Told told, long at, Standing worth) {
        Map<String, JsonValue> now = new LinkedHashMap<>(members);
        touch.first().forEach(now::putIfAbsent);
        now.putAll(touch.now());
        if (!touch.counts().isEmpty()) {
            now.put(touch.counts(), JsonValues.of(counted(now.get(touch.counts())) + 1));
        }
        return new Thing(now, events + 1, verified + (worth == Standing.VERIFIED ? 1 : 0), at, told.id(), told.written(), worth);
    }
}
