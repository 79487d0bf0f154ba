// SPDX-License-Identifier: Apache-2.0
package io.assay.format;

import io.assay.evidence.Event;
import java.util.OptionalLong;

/**
 * Which event is to be proved.
 *
 * @param event    its id as the producer names it; empty where the position says it
 * @param position its place as replays count it
 */
public record Wanted(String event, OptionalLong position) {
    public static Wanted ofId(String id) {
        return new Wanted(id, OptionalLong.empty());
    }

    public static Wanted at(long position) {
        return new Wanted("", OptionalLong.of(position));
    }

    /** Whether the event, which is so many-th in the order of the evidence, is the one. */
    public boolean is(Event one, long position) {
        return event.isEmpty() ? this.position.orElse(-1) == position : one.id().equals(event);
    }
}
