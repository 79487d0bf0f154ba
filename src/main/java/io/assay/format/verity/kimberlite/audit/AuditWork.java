// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.audit;

import io.assay.canon.Hex;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import io.assay.format.verity.document.ArrayFile;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.source.UnreadableEvidence;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Checks the events of one chunk on any lane: each by itself, each against the one before it. */
final class AuditWork {
    private final ArrayFile file;
    private final Set<String> heads;
    private final boolean filtered;
    private final Standing standing;

    /**
     * @param heads    the pinned hashes
     * @param filtered whether the auditor says that the export was filtered, so that links cannot hold
     * @param standing of an event at which nothing is wrong; null where nobody listens
     */
    AuditWork(ArrayFile file, Set<String> heads, boolean filtered, Standing standing) {
        this.file = file;
        this.heads = heads;
        this.filtered = filtered;
        this.standing = standing;
    }

    AuditPart of(ArrayFile.Chunk chunk) throws UnreadableEvidence {
        AuditPart result = new AuditPart();
        ArrayFile.Part part = file.part(chunk);
        result.spelled = part.spelled();
        long number = chunk.first();
        for (JsonValue item : part.array().items()) {
            Locator place = file.locator().atPosition(number).atBytes(item.from() + part.shift(), item.to() + part.shift());
            if (item instanceof JsonObject object && object.text("event_id").isPresent()) {
                place = place.ofEvent(object.text("event_id").get());
            }
            result.firstAt = result.count == 0 ? place : result.firstAt;
            event(result, item, place, number++);
        }
        return result;
    }

    private void event(AuditPart result, JsonValue item, Locator place, long number) {
        result.events.examined(1);
        result.count++;
        try {
            AuditEvent event = AuditEvent.of(item);
            boolean sound = alone(result, event, place);
            if (result.count == 1) {
                result.first = event;
            } else if (result.last != null) {
                sound &= follows(result.links, result.times, result.last, event, place, filtered);
            }
            result.last = event;
            if (heads.contains(Hex.encode(event.stored()))) {
                result.pinnedAt = OptionalLong.of(number);
            }
            tell(result, event, place, number, sound);
        } catch (Misshapen misshapen) {
            result.events.report(finding(place.inField(misshapen.member()), AuditFault.FORM));
            result.last = null;
        }
    }

    private static boolean alone(AuditPart result, AuditEvent event, Locator place) {
        if (event.isUnchained()) {
            result.early++;
            if (result.early < result.count) {
                result.events.report(finding(place, AuditFault.NO_HASH));
                return false;
            }
        } else if (!event.holds()) {
            result.events.report(finding(place.inField("event_hash"), AuditFault.HASH).compared(Hex.encode(event.computed()), Hex.encode(event.stored())));
            return false;
        }
        return true;
    }

    /** Compares an event with the one before it: the link, and the time, which must not go back. */
    static boolean follows(Tally links, Tally times, AuditEvent before, AuditEvent event, Locator place, boolean filtered) {
        links.examined(1);
        times.examined(1);
        if (event.time().isBefore(before.time())) {
            times.report(Finding.of(KimberliteCode.AUDIT_TIME, place.inField("timestamp"), event.id()).compared(before.written(), event.written()));
        }
        if (!Arrays.equals(before.stored(), event.previous())) {
            Finding finding = finding(place.inField("prev_hash"), AuditFault.LINK).compared(Hex.encode(before.stored()), Hex.encode(event.previous()));
            links.report(filtered ? finding.weighing(Weight.INDETERMINATE) : finding);
            return false;
        }
        return true;
    }

    static Finding finding(Locator place, AuditFault fault) {
        return Finding.of(KimberliteCode.AUDIT_CHAIN, place, fault.ordinal(), place.eventId()).weighing(fault.weight());
    }

    private void tell(AuditPart result, AuditEvent event, Locator place, long number, boolean sound) {
        if (standing == null) {
            return;
        }
        Map<String, String> facets = new HashMap<>();
        event.actor().ifPresent(actor -> facets.put("actor", actor));
        event.details().object().text("subject_id").ifPresent(subject -> facets.put("subject", subject));
        if (!event.tenant().isEmpty()) {
            facets.put("tenant", event.tenant());
        }
        result.told.add(new Event(number, place, event.id(), event.action().variant(), event.written(), facets,
                sound ? standing : Standing.FAILED, sound ? "" : KimberliteCode.AUDIT_CHAIN.code()));
    }
}
