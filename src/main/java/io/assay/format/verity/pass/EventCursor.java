// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.pass;

import io.assay.check.Tally;
import io.assay.format.verity.VerityEvent;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/** Walks over a source event by event, holding what one part gives; for comparing two logs side by side. */
public final class EventCursor<T> {
    private final EventSource source;
    private final Function<VerityEvent, T> taken;
    private final Deque<T> held = new ArrayDeque<>();
    private long part;

    /** @param taken what is kept of each event */
    public EventCursor(EventSource source, Function<VerityEvent, T> taken) {
        this.source = source;
        this.taken = taken;
    }

    /** The next event; null at the end. Lines that are no event are passed over. */
    public T next() throws UnreadableEvidence {
        while (held.isEmpty() && part < source.parts()) {
            source.read(part++, event -> held.add(taken.apply(event)), new Tally());
        }
        return held.poll();
    }
}
