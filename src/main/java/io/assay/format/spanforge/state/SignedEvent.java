// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.state;

import io.assay.chain.capsule.Capsule;
import io.assay.chain.capsule.Part;
import io.assay.chain.capsule.Profile;
import io.assay.chain.capsule.Seal;
import io.assay.chain.capsule.Step;
import io.assay.evidence.Event;
import io.assay.format.Circumstances;
import io.assay.format.EvidenceFormat;
import io.assay.format.Examination;
import io.assay.format.Hearing;
import io.assay.format.NotProvable;
import io.assay.format.NotProvable.Reason;
import io.assay.format.Proven;
import io.assay.format.Wanted;
import io.assay.format.spanforge.EventProof;
import io.assay.format.spanforge.ExactEvent;
import io.assay.query.EventBytes;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The proof of one signed event (specification of Spanforge, section 3): its payload’s checksum and its signature; and, where the auditor pinned a
 * head after it, the signatures of the events from there to the head, without their payloads.
 */
public final class SignedEvent {
    private static final int MOST = 10_000;

    private final Set<String> heads;
    private final String format;
    private final Wanted wanted;
    private final List<Event> places = new ArrayList<>();
    private Event found;
    private long number;
    private boolean closed;

    private SignedEvent(String format, TrustStore trust, Wanted wanted) {
        this.format = format;
        this.wanted = wanted;
        this.heads = trust.anchors("chain-head").flatMap(anchor -> anchor.text("eventId").stream()).collect(Collectors.toSet());
    }

    /** Goes through the events once and takes the proof along. */
    public static Proven prove(EvidenceFormat format, EvidenceFile file, Circumstances circumstances, Wanted wanted) throws UnreadableEvidence, NotProvable {
        SignedEvent proof = new SignedEvent(format.id(), circumstances.trust(), wanted);
        try (Examination examination = format.open(file, circumstances)) {
            Hearing.of(examination, proof::hear);
        }
        return proof.proven();
    }

    private void hear(Event event) {
        number++;
        if (found == null && wanted.is(event, number)) {
            found = event;
        }
        if (found != null && !closed && places.size() < MOST) {
            places.add(event);
            closed = heads.contains(event.id());
        }
    }

    private Proven proven() throws UnreadableEvidence, NotProvable {
        if (found == null) {
            throw new NotProvable(Reason.NOT_FOUND);
        }
        List<Step> steps = new ArrayList<>();
        try (EventBytes bytes = new EventBytes()) {
            for (Event event : closed ? places : places.subList(0, 1)) {
                byte[] whole = bytes.apply(event);
                add(steps, ExactEvent.read(whole, 0, whole.length));
            }
        } catch (IOException unreadable) {
            throw new UnreadableEvidence(found.at(), UnreadableEvidence.Fault.IO, "read", unreadable);
        } catch (ExactEvent.NotAnEvent damaged) {
            throw new NotProvable(Reason.BROKEN);
        }
        Map<String, String> labels = new LinkedHashMap<>(found.facets());
        labels.put("format", format);
        labels.put("eventId", found.id());
        labels.put("type", found.type());
        labels.put("time", found.time());
        Capsule capsule = new Capsule(Profile.SPANFORGE, steps, Seal.keyed(), labels);
        if (!capsule.isSound()) {
            throw new NotProvable(Reason.BROKEN);
        }
        return Proven.of(capsule);
    }

    private static void add(List<Step> steps, ExactEvent event) throws NotProvable {
        String signature = event.signature().text().orElse("");
        String checksum = event.checksum().text().orElse("");
        if (!EventProof.hasForm(signature, EventProof.SIGNATURE_PREFIX) || !EventProof.hasForm(checksum, EventProof.CHECKSUM_PREFIX)) {
            throw new NotProvable(Reason.NO_SEAL);
        }
        String digits = checksum.substring(EventProof.CHECKSUM_PREFIX.length());
        boolean first = steps.isEmpty();
        if (first) {
            byte[] payload = event.payload().orElseThrow(() -> new NotProvable(Reason.BROKEN));
            steps.add(new Step(false, List.of(Part.utf8("payload", new String(payload, StandardCharsets.UTF_8))), digits));
        }
        Part sum = first ? new Part("checksum", Part.Kind.STEP_HEX, "0") : Part.utf8("checksum", digits);
        Part previous = first ? Part.utf8("prev_id", event.previousId().text().orElse("")) : new Part("prev_id", Part.Kind.STEP_ID, String.valueOf(steps.size() - 1));
        steps.add(new Step(true, List.of(Part.utf8("event_id", event.eventId()), Part.utf8("sign", "|sha256:"), sum, Part.utf8("separator", "|"), previous),
                signature.substring(EventProof.SIGNATURE_PREFIX.length())));
    }
}
