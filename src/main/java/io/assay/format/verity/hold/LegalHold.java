// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.hold;

import io.assay.evidence.Locator;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityEvent;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A hold that forbids deletion.
 *
 * @param written    write times, both ends inclusive, of the records it is limited to; empty: all records
 * @param placedAt   from when, nanoseconds since 1970
 * @param releasedAt until when, exclusive; empty: it still stands
 */
public record LegalHold(Locator at, String id, Scope scope, Optional<Span> written, long placedAt, OptionalLong releasedAt) {
    /** Two unsigned times, both inclusive. */
    public record Span(long from, long to) {
        boolean contains(long time) {
            return !U64.less(time, from) && !U64.less(to, time);
        }
    }

    /** Whether it covers every record of its tenant, whatever the stream and the time. */
    boolean isWide() {
        return written.isEmpty() && !scope.isNarrow();
    }

    /** Whether it covers the record that this event wrote. */
    boolean covers(VerityEvent event) {
        return scope.isAbout(event.tenantId(), event.streamId(), event.stream()) && written.map(span -> span.contains(event.timestamp())).orElse(true);
    }

    /** Whether it forbids deletion at this time. */
    public boolean isActive(long time) {
        return !U64.less(time, placedAt) && (releasedAt.isEmpty() || U64.less(time, releasedAt.getAsLong()));
    }
}
