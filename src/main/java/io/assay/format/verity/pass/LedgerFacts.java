// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.pass;

import io.assay.evidence.Digest;
import io.assay.evidence.Locator;
import io.assay.format.verity.RecordedEvent;
import io.assay.format.verity.VerityEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the checks of the whole need to know of the events: both ends, how many, and the events at positions that something names. */
public final class LedgerFacts implements Witness<LedgerFacts.Share> {
    private final Set<Long> wanted;
    private final Map<Long, Spot> spots = new HashMap<>();
    private final Before last = new Before();
    private RecordedEvent first;
    private long count;
    private long encrypted;
    private long tombstones;

    /** @param wanted positions whose events will be asked for; not to be changed any more */
    public LedgerFacts(Set<Long> wanted) {
        this.wanted = wanted;
    }

    @Override
    public Share share() {
        return new Share(wanted);
    }

    @Override
    public void join(Share share, Placement placed) {
        if (share.count == 0) {
            return;
        }
        first = first == null ? share.first : first;
        last.be(share.last);
        count += share.count;
        encrypted += share.encrypted;
        tombstones += share.tombstones;
        share.spots.forEach(spots::putIfAbsent);
    }

    public boolean isEmpty() {
        return count == 0;
    }

    public long count() {
        return count;
    }

    /** Events whose payload is ciphertext. */
    public long encrypted() {
        return encrypted;
    }

    /** Events whose payload was removed. */
    public long tombstones() {
        return tombstones;
    }

    /** The first event; there is none in an empty log. */
    public RecordedEvent first() {
        return first;
    }

    /** The last event's position, time and hash. */
    public Before last() {
        return last;
    }

    /** The first event at a wanted position. */
    public Optional<Spot> at(long position) {
        return Optional.ofNullable(spots.get(position));
    }

    /** One event at a position that something names. */
    public record Spot(Locator at, long timestamp, Digest hash, Digest idempotencyId) {
    }

    /** One part's facts. */
    public static final class Share implements Witness.Share {
        private final Set<Long> wanted;
        private final Map<Long, Spot> spots = new HashMap<>();
        private final Before last = new Before();
        private RecordedEvent first;
        private long count;
        private long encrypted;
        private long tombstones;

        private Share(Set<Long> wanted) {
            this.wanted = wanted;
        }

        @Override
        public void see(VerityEvent event) {
            if (count++ == 0) {
                first = RecordedEvent.of(event);
            }
            last.be(event);
            encrypted += event.isEncrypted() ? 1 : 0;
            tombstones += event.hasPayload() ? 0 : 1;
            if (!wanted.isEmpty() && wanted.contains(event.position())) {
                spots.putIfAbsent(event.position(), new Spot(event.at().atLine(-1), event.timestamp(), Digest.of(event.hash()),
                        Digest.of(event.idempotencyId())));
            }
        }
    }
}
