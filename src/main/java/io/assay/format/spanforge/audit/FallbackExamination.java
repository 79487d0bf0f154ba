// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.canon.Hex;
import io.assay.canon.JsonArray;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonJson;
import io.assay.check.Claim;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.crypto.Sha256;
import io.assay.evidence.Event;
import io.assay.evidence.Locator;
import io.assay.evidence.Standing;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.spanforge.MacAnswer;
import io.assay.format.spanforge.MacTally;
import io.assay.format.spanforge.Secrets;
import io.assay.format.spanforge.SigningTime;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The examination of a fallback log, or of the wrapper around its lines: each entry carries an HMAC over its own form C, and an id made from its
 * payload and time (specification of Spanforge, section 6).
 */
final class FallbackExamination implements Examination {
    private static final int ID_DIGITS = 32;
    private static final int MAC_DIGITS = 64;
    private static final Set<String> MEMBERS = Set.of("record_id", "schema_key", "timestamp", "payload", "fallback", "hmac");

    private final EvidenceFile file;
    private final AuditShape shape;
    private final TrustStore trust;
    private final Spelling spelling;
    private final Secrets secrets;
    private final MacTally macs = new MacTally();
    private final List<RecordFacts> entries = new ArrayList<>();

    FallbackExamination(EvidenceFile file, AuditShape shape, Spelling spelling, TrustStore trust) {
        this.file = file;
        this.shape = shape;
        this.spelling = spelling;
        this.trust = trust;
        this.secrets = Secrets.of(trust, Secrets.SIGNING);
    }

    @Override
    public List<? extends Question> plan() {
        return shape == AuditShape.WRAPPER ? AuditQuestion.WRAPPER : AuditQuestion.FALLBACK;
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED, Qualifier.UNANCHORED_TAIL);
    }

    @Override
    public boolean grows() {
        return shape != AuditShape.WRAPPER;
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        Tally lines = desk.tally(AuditQuestion.LINES);
        Tally ids = desk.tally(AuditQuestion.FALLBACK_ID);
        AuditReader reader = new AuditReader(file, desk, spelling, item -> entry(item, lines, ids));
        if (shape == AuditShape.WRAPPER) {
            byte[] bytes = file.content();
            if (reader.document(bytes) instanceof JsonObject wrapper) {
                wrapper.array("records").ifPresent(records -> reader.items(records, bytes));
                wrapper(desk, wrapper);
            }
        } else {
            reader.lines();
        }
        lines.conclude();
        ids.conclude();
        desk.ask(AuditQuestion.IDENTITY, this::identity);
        new KeyVerdict(desk, file.locator(), secrets, Secrets.SIGNING).judge(macs, List.of(AuditQuestion.LINES, AuditQuestion.FALLBACK_ID,
                AuditQuestion.IDENTITY), Phrase.of(AuditText.SHOWS_RECORDS, entries.size()));
        desk.events(new EventCount(entries.size(), entries.isEmpty() ? "" : entries.getFirst().timestamp(),
                entries.isEmpty() ? "" : entries.getLast().timestamp()));
        desk.doesNotShow(Phrase.of(AuditText.NOT_FALLBACK));
        for (int i = 0; desk.listens() && i < entries.size(); i++) {
            RecordFacts entry = entries.get(i);
            desk.event(new Event(i, entry.at(), entry.id(), entry.schema(), entry.timestamp(), Map.of(), entry.standing(),
                    entry.standing() == Standing.FAILED ? AuditCode.FALLBACK_HMAC.code() : ""));
        }
    }

    private void entry(AuditItem item, Tally lines, Tally ids) {
        JsonObject object = item.object();
        object.members().stream().filter(member -> !MEMBERS.contains(member.name()))
                .forEach(member -> lines.report(Finding.of(AuditCode.UNKNOWN_MEMBER, item.at().inField(member.name()), member.name())));
        MEMBERS.stream().filter(name -> !object.has(name)).sorted()
                .forEach(name -> lines.report(Finding.of(AuditCode.PARSE, item.at().inField(name), name)));
        ids.examined(1);
        String stated = object.text("record_id").orElse("");
        String ours = id(object);
        if (!ours.equals(stated)) {
            ids.report(Finding.of(AuditCode.FALLBACK_ID, item.at().inField("record_id")).compared(ours, stated));
        }
        entries.add(new RecordFacts(item.at(), stated, object.text("schema_key").orElse(""), "", object.text("timestamp").orElse(""), "", -1,
                mac(object, item.at(), stated)));
    }

    /** The first 32 digits of the SHA-256 of form C of the payload and the time; empty where Python could not write the payload. */
    private static String id(JsonObject entry) {
        try {
            byte[] payload = entry.find("payload").isPresent() ? PythonJson.compactAscii(entry.find("payload").get()) : new byte[0];
            byte[] time = entry.text("timestamp").orElse("").getBytes(StandardCharsets.UTF_8);
            return Hex.encode(Sha256.of(payload, time)).substring(0, ID_DIGITS);
        } catch (PythonJson.Unencodable unwritable) {
            return "";
        }
    }

    private Standing mac(JsonObject entry, Locator at, String id) {
        String stored = entry.text("hmac").orElse("");
        Locator field = at.inField("hmac");
        Finding failure = Finding.of(AuditCode.FALLBACK_HMAC, field, id, 2).compared("", stored);
        if (stored.length() != MAC_DIGITS || !Hex.isLower(stored)) {
            macs.flawed(Finding.of(AuditCode.FALLBACK_HMAC, field, id, entry.has("hmac") ? 1 : 0).compared("", stored));
            return Standing.FAILED;
        }
        try {
            MacAnswer answer = secrets.ask(PythonJson.compactAscii(entry, Set.of("hmac")), stored, entry.text("timestamp").flatMap(SigningTime::of));
            macs.answer(answer, failure);
            return answer.held() ? Standing.VERIFIED : answer.lacksKey() ? Standing.UNVERIFIED : Standing.FAILED;
        } catch (PythonJson.Unencodable unwritable) {
            macs.flawed(failure);
            return Standing.FAILED;
        }
    }

    private void identity(Tally tally) {
        Map<String, RecordFacts> seen = new HashMap<>();
        for (RecordFacts entry : entries) {
            tally.examined(1);
            RecordFacts first = seen.putIfAbsent(entry.id(), entry);
            if (first != null) {
                tally.report(Finding.of(AuditCode.FALLBACK_DUPLICATE, entry.at(), entry.id()).compared("", first.at().toString()));
            }
        }
    }

    private void wrapper(Desk desk, JsonObject wrapper) {
        desk.ask(AuditQuestion.FALLBACK_WRAPPER, tally -> {
            tally.examined(1);
            tally.report(Finding.of(AuditCode.FALLBACK_UNSIGNED, file.locator()));
            String stated = wrapper.find("record_count").map(FallbackExamination::spelled).orElse("");
            String ours = Integer.toString(wrapper.array("records").map(JsonArray::items).map(List::size).orElse(0));
            desk.claim(Claim.compared("record_count", stated, ours));
            if (!stated.equals(ours)) {
                tally.report(Finding.of(AuditCode.FALLBACK_COUNT, file.locator().inField("record_count")).compared(ours, stated));
            }
        });
    }

    private static String spelled(JsonValue value) {
        return value instanceof JsonNumber number ? number.lexeme() : "";
    }

    @Override
    public ProtectionMap protection() {
        return new AuditProtection(file, shape, spelling, macs.held() > 0);
    }
}
