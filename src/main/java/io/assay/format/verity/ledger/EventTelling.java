// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.ledger;

import io.assay.canon.Hex;
import io.assay.evidence.Event;
import io.assay.format.Desk;
import io.assay.format.verity.U64;
import io.assay.format.verity.VerityCode;
import io.assay.format.verity.VerityEvent;
import io.assay.format.verity.chain.EventHash;
import io.assay.format.verity.pass.Placement;
import io.assay.format.verity.pass.Witness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/** Tells whoever takes part in the pass of every event: what it is, and how far the run verified it. */
final class EventTelling implements Witness<EventTelling.Share> {
    private final Desk desk;
    private final LongPredicate vouched;
    private byte[] last;
    private long ordinal;

    /** @param vouched whether a signature of a pinned key reaches over the event at a position */
    EventTelling(Desk desk, LongPredicate vouched) {
        this.desk = desk;
        this.vouched = vouched;
    }

    @Override
    public Share share() {
        return new Share();
    }

    @Override
    public void join(Share share, Placement placed) {
        for (Told told : share.events) {
            boolean broken = last != null && !Arrays.equals(last, told.prevHash);
            last = told.hash;
            desk.event(event(told, broken, placed));
        }
    }

    private Event event(Told told, boolean broken, Placement placed) {
        VerityCode reason = told.altered ? VerityCode.CHAIN_HASH : broken ? VerityCode.CHAIN_LINK : told.removed ? VerityCode.PAYLOAD_PRESENT : null;
        io.assay.evidence.Standing standing = told.altered || broken ? io.assay.evidence.Standing.FAILED
                : !told.removed && vouched.test(told.position) ? io.assay.evidence.Standing.VERIFIED : io.assay.evidence.Standing.UNVERIFIED;
        return new Event(ordinal++, placed.at(told.at), U64.text(told.position), told.operation, U64.instant(told.timestamp).toString(), told.facets, standing,
                reason == null ? "" : reason.code());
    }

    /** One event, as far as it is told. */
    private record Told(io.assay.evidence.Locator at, long position, long timestamp, String operation, Map<String, String> facets, boolean altered,
            boolean removed, byte[] prevHash, byte[] hash) {
    }

    /** The events of one part. */
    static final class Share implements Witness.Share {
        private final List<Told> events = new ArrayList<>();
        private final EventHash engine = new EventHash();

        @Override
        public void see(VerityEvent event) {
            boolean altered = event.hasPayload() && !Arrays.equals(engine.of(event), event.hash());
            events.add(new Told(event.at(), event.position(), event.timestamp(), event.operation(), facets(event), altered, !event.hasPayload(),
                    event.prevHash().clone(), event.hash().clone()));
        }

        private static Map<String, String> facets(VerityEvent event) {
            Map<String, String> facets = new LinkedHashMap<>();
            facets.put("tenant", U64.text(event.tenantId()));
            facets.put("stream", event.stream().isEmpty() ? U64.text(event.streamId()) : event.stream());
            facets.put("actor", event.actor());
            facets.put("operation", event.operation());
            facets.put("correlation", event.causedBy());
            facets.put("address", event.clientIp());
            facets.put("key", event.keyId());
            facets.put("idempotency", Hex.encode(event.idempotencyId()));
            facets.values().removeIf(String::isEmpty);
            return facets;
        }
    }
}
