// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.audit;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.evidence.Event;
import io.assay.evidence.Standing;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.spanforge.MacTally;
import io.assay.format.spanforge.RecordMac;
import io.assay.format.spanforge.Secrets;
import io.assay.protection.ProtectionMap;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The examination of an export of sf-audit records, one a line or as one array. */
final class RecordsExamination implements Examination {
    private static final int EXPORTED_AT_MOST = 10_000;
    private static final List<String> REQUIRED = List.of("record_id", "schema_key", "project_id", "timestamp");

    private final EvidenceFile file;
    private final AuditShape shape;
    private final TrustStore trust;
    private final Spelling spelling;
    private final List<RecordFacts> records = new ArrayList<>();
    private final MacTally macs = new MacTally();
    private Optional<EvidenceFile> index = Optional.empty();

    RecordsExamination(EvidenceFile file, AuditShape shape, Spelling spelling, TrustStore trust) {
        this.file = file;
        this.shape = shape;
        this.spelling = spelling;
        this.trust = trust;
    }

    @Override
    public List<? extends Question> plan() {
        return AuditQuestion.RECORDS;
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED, Qualifier.UNANCHORED_TAIL);
    }

    @Override
    public boolean grows() {
        return shape != AuditShape.ARRAY;
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        Secrets secrets = Secrets.of(trust, Secrets.AUDIT);
        RecordMac mac = new RecordMac(secrets, AuditCode.HMAC);
        Tally lines = desk.tally(AuditQuestion.LINES);
        AuditReader reader = new AuditReader(file, desk, spelling, item -> records.add(facts(item, mac, lines)));
        if (shape == AuditShape.ARRAY) {
            byte[] bytes = file.content();
            JsonValue document = reader.document(bytes);
            if (document instanceof JsonArray array) {
                reader.items(array, bytes);
            }
        } else {
            reader.lines();
        }
        lines.conclude();
        desk.ask(AuditQuestion.IDENTITY, this::identity);
        desk.ask(AuditQuestion.POSITIONS, tally -> new PositionWalk(trust, tally).judge(records));
        desk.ask(AuditQuestion.SCOPE, this::scope);
        index = IndexCheck.beside(file);
        desk.ask(AuditQuestion.INDEX, tally -> {
            if (index.isPresent()) {
                new IndexCheck(index.get(), PositionWalk.filter(trust), tally).judge(records, desk::isCancelled);
            } else {
                tally.notApplicable();
            }
        });
        new KeyVerdict(desk, file.locator(), secrets, Secrets.AUDIT).judge(macs, List.of(AuditQuestion.LINES, AuditQuestion.IDENTITY,
                AuditQuestion.POSITIONS, AuditQuestion.SCOPE, AuditQuestion.INDEX), Phrase.of(AuditText.SHOWS_RECORDS, records.size()));
        conclude(desk);
    }

    private RecordFacts facts(AuditItem item, RecordMac mac, Tally lines) {
        JsonObject object = item.object();
        for (String member : REQUIRED) {
            if (object.text(member).isEmpty()) {
                lines.report(Finding.of(AuditCode.PARSE, item.at().inField(member), member));
            }
        }
        long position = object.integer("chain_position").orElse(-1);
        if (object.has("chain_position") && position < 0) {
            lines.report(Finding.of(AuditCode.PARSE, item.at().inField("chain_position"), "chain_position"));
        }
        Standing standing = mac.ask(object, item.at(), macs);
        return new RecordFacts(item.at(), object.text("record_id").orElse(""), object.text("schema_key").orElse(""),
                object.text("project_id").orElse(""), object.text("timestamp").orElse(""), object.text("model").orElse(""), position, standing);
    }

    private void identity(Tally tally) {
        Map<String, RecordFacts> seen = new HashMap<>();
        for (RecordFacts record : records) {
            tally.examined(1);
            RecordFacts first = seen.putIfAbsent(record.id(), record);
            if (first != null) {
                tally.report(Finding.of(AuditCode.DUPLICATE_RECORD, record.at(), record.id()).compared("", first.at().toString()));
            }
        }
    }

    private void scope(Tally tally) {
        Optional<JsonObject> filter = PositionWalk.filter(trust);
        if (records.size() == EXPORTED_AT_MOST) {
            tally.report(Finding.of(AuditCode.EXPORT_LIMIT, file.locator(), EXPORTED_AT_MOST));
        }
        if (filter.isEmpty()) {
            tally.notApplicable();
            return;
        }
        for (RecordFacts record : records) {
            tally.examined(1);
            Map<String, String> said = Map.of("schema_key", record.schema(), "project_id", record.project());
            for (JsonMember member : filter.get().members()) {
                String wanted = member.value() instanceof JsonString text ? text.value() : "";
                if (said.containsKey(member.name()) && !said.get(member.name()).equals(wanted)) {
                    tally.report(Finding.of(AuditCode.FILTER, record.at().inField(member.name()), member.name())
                            .compared(wanted, said.get(member.name())));
                }
            }
        }
    }

    private void conclude(Desk desk) {
        List<String> times = records.stream().map(RecordFacts::timestamp).filter(time -> !time.isEmpty()).sorted().toList();
        desk.events(new EventCount(records.size(), times.isEmpty() ? "" : times.getFirst(), times.isEmpty() ? "" : times.getLast()));
        desk.doesNotShow(Phrase.of(AuditText.NOT_LINKED));
        desk.doesNotShow(Phrase.of(AuditText.NOT_END));
        desk.doesNotShow(Phrase.of(AuditText.NOT_TIME));
        for (int i = 0; desk.listens() && i < records.size(); i++) {
            RecordFacts record = records.get(i);
            desk.event(new Event(i, record.at(), record.id(), record.schema(), record.timestamp(),
                    Map.of("tenant", record.project(), "model", record.model()), record.standing(),
                    record.standing() == Standing.FAILED ? AuditCode.HMAC.code() : ""));
        }
    }

    @Override
    public ProtectionMap protection() {
        return new AuditProtection(file, index, shape, spelling, macs.held() > 0);
    }
}
