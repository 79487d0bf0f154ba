// SPDX-License-Identifier: Apache-2.0
package io.assay.replay.entity;

import io.assay.canon.JsonValue;
import java.util.Map;

/**
 * What one event says of one thing.
 *
 * @param kind   what sort of thing, such as {@code consents}
 * @param id     its name
 * @param now    members that hold from this event on
 * @param first  members that hold from the first event on that speaks of it
 * @param counts a member that this event raises by one; empty for none
 * @param bound  whether a proof over the event would bind what is said here; false where it stands in members that no proof covers
 */
public record Touch(String kind, String id, Map<String, JsonValue> now, Map<String, JsonValue> first, String counts, boolean bound) {
}
