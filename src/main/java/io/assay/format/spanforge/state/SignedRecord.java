// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.state;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.PythonJson;
import io.assay.canon.PythonJson.Unencodable;
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
import io.assay.format.spanforge.RecordMac;
import io.assay.query.EventBytes;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The proof of one record of sf-audit (specification of Spanforge, section 6): its HMAC and all that it covers, which is the whole record but its place. */
public final class SignedRecord {
    private final Wanted wanted;
    private Event found;
    private long number;

    private SignedRecord(Wanted wanted) {
        this.wanted = wanted;
    }

    /** Goes through the records once and takes the proof along. */
    public static Proven prove(EvidenceFormat format, EvidenceFile file, Circumstances circumstances, Wanted wanted) throws UnreadableEvidence, NotProvable {
        SignedRecord proof = new SignedRecord(wanted);
        try (Examination examination = format.open(file, circumstances)) {
            Hearing.of(examination, proof::hear);
        }
        if (proof.found == null) {
            throw new NotProvable(Reason.NOT_FOUND);
        }
        return Proven.of(proof.capsule(format.id()));
    }

    private void hear(Event event) {
        number++;
        found = found == null && wanted.is(event, number) ? event : found;
    }

    private Capsule capsule(String format) throws UnreadableEvidence, NotProvable {
        JsonObject record = record().orElseThrow(() -> new NotProvable(Reason.BROKEN));
        String mac = record.text("hmac").orElse("");
        if (!EventProof.hasForm(mac, EventProof.SIGNATURE_PREFIX)) {
            throw new NotProvable(Reason.NO_SEAL);
        }
        Map<String, String> labels = new LinkedHashMap<>(found.facets());
        labels.putAll(Map.of("format", format, "eventId", found.id(), "type", found.type(), "time", found.time()));
        Step step = new Step(true, List.of(Part.utf8("record_id", found.id()), Part.utf8("separator", "|"), Part.utf8("record", signed(record))),
                mac.substring(EventProof.SIGNATURE_PREFIX.length()));
        Capsule capsule = new Capsule(Profile.RECORD, List.of(step), Seal.keyed(), labels);
        if (!capsule.isSound()) {
            throw new NotProvable(Reason.BROKEN);
        }
        return capsule;
    }

    private Optional<JsonObject> record() throws UnreadableEvidence {
        try (EventBytes bytes = new EventBytes()) {
            byte[] whole = bytes.apply(found);
            return JsonReader.parse(whole, 0, whole.length, JsonDialect.PYTHON) instanceof JsonObject record ? Optional.of(record) : Optional.empty();
        } catch (JsonSyntaxException damaged) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UnreadableEvidence(found.at(), UnreadableEvidence.Fault.IO, "read", unreadable);
        }
    }

    private static String signed(JsonObject record) throws NotProvable {
        try {
            return new String(PythonJson.compactUtf8(record, RecordMac.OUTSIDE), StandardCharsets.UTF_8);
        } catch (Unencodable unwritable) {
            throw new NotProvable(Reason.BROKEN);
        }
    }
}
