// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.audit;

import io.assay.check.Tally;
import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What one chunk of the log gave, and its two ends for the stitching. */
final class AuditPart {
    final Tally events = new Tally();
    final Tally links = new Tally();
    final Tally times = new Tally();
    final List<Event> told = new ArrayList<>();
    long count;
    long early;
    boolean spelled;
    /** Where the first event stands. */
    Locator firstAt;
    /** The first and the last event; null where one could not be read, so that nothing can be compared with it. */
    AuditEvent first;
    AuditEvent last;
    /** The number of the last event whose stored hash is the pinned head. */
    OptionalLong pinnedAt = OptionalLong.empty();
}
