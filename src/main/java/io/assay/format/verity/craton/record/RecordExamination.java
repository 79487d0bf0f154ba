// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.craton.record;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.check.Assurance;
import io.assay.check.CheckId;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Question;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.verity.craton.CratonCode;
import io.assay.format.verity.document.ArrayFile;
import io.assay.format.verity.document.ArrayProtection;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.FormFinding;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.document.PinnedDigest;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through the records of one file, chunk by chunk. */
final class RecordExamination implements Examination {
    private final RecordKind kind;
    private final EvidenceFile evidence;
    private final Circumstances circumstances;
    private final Set<String> ids = new HashSet<>();
    private ArrayFile file;
    private Surroundings around;
    private boolean spelled = true;
    private boolean fixed;
    private long count;
    private Instant last = Instant.MIN;

    RecordExamination(RecordKind kind, EvidenceFile evidence, Circumstances circumstances) {
        this.kind = kind;
        this.evidence = evidence;
        this.circumstances = circumstances;
    }

    @Override
    public List<? extends Question> plan() {
        return List.of(RecordQuestion.FORM, kind.question(), RecordQuestion.ORIGIN);
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    /** What is compared between the records; no time where the kind promises no order. */
    private record Entry(String id, Optional<Instant> time, Locator at) {
    }

    /** What one chunk gave. */
    private record Part(Tally form, Tally records, List<Entry> entries, long count, boolean spelled) {
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        file = ArrayFile.of(evidence, desk::poll);
        around = new Surroundings(circumstances.at(), kind == RecordKind.EXPORTS ? ConsentLedger.of(evidence, desk::poll) : Optional.empty());
        Tally records = desk.tally(kind.question());
        desk.inOrder(file.chunks().size(), number -> part(file.chunks().get((int) number)), part -> {
            desk.tally(RecordQuestion.FORM).add(part.form);
            records.add(part.records);
            part.entries.forEach(entry -> compare(entry, records));
            spelled &= part.spelled;
            count += part.count;
        });
        FormFinding.spelling(CratonCode.FORM, file, spelled, desk.tally(RecordQuestion.FORM));
        desk.tally(RecordQuestion.FORM).conclude();
        records.conclude();
        desk.ask(RecordQuestion.ORIGIN, tally ->
                fixed = PinnedDigest.check(CratonCode.ANCHOR, CratonCode.PINNED_DIGEST, tally, circumstances.trust(), evidence,
                        evidence.simpleName()));
        PinnedDigest.pin(desk, evidence, evidence.simpleName());
        if (fixed) {
            desk.proved(Assurance.ANCHORED);
        } else {
            desk.doesNotShow(Phrase.of(RecordText.NOT_SIGNED));
        }
        desk.events(new EventCount(count, "", ""));
        desk.shows(Phrase.of(RecordText.COUNT, count));
        desk.doesNotShow(Phrase.of(around.ledger().isPresent() ? RecordText.NOT_THE_DATA : kind.limit()));
        desk.doesNotShow(Phrase.of(RecordText.NOT_TRUE));
    }

    /** An id stands once; a record is no earlier than the one before it, where the kind is written in the order of its times. */
    private void compare(Entry entry, Tally tally) {
        if (!ids.add(entry.id)) {
            tally.report(Finding.of(RecordCode.ID_TWICE, entry.at.inField("id"), entry.id));
        }
        if (entry.time.isPresent()) {
            Instant time = entry.time.get();
            if (time.isBefore(last)) {
                String member = kind.risingMember().orElseThrow();
                tally.report(Finding.of(RecordCode.TIME_ORDER, entry.at.inField(member), entry.id, member)
                        .compared(last.toString(), time.toString()));
            }
            last = time;
        }
    }

    private Part part(ArrayFile.Chunk chunk) throws UnreadableEvidence {
        ArrayFile.Part read = file.part(chunk);
        Tally form = new Tally();
        Tally records = new Tally();
        List<Entry> entries = new ArrayList<>();
        long number = chunk.first();
        for (JsonValue item : read.array().items()) {
            Locator at = evidence.locator().atPosition(number++).atBytes(item.from() + read.shift(), item.to() + read.shift());
            String id = Shapes.idOf(item);
            at = id.isEmpty() ? at : at.ofEvent(id);
            form.examined(1);
            try {
                entries.add(entry(Fields.of(item, "record"), at, records));
                records.examined(1);
            } catch (Misshapen misshapen) {
                form.report(FormFinding.of(CratonCode.FORM, at, misshapen, read.shift()));
            }
        }
        return new Part(form, records, entries, number - chunk.first(), read.spelled());
    }

    private Entry entry(Fields record, Locator at, Tally tally) throws Misshapen {
        kind.check().check(record, at, around, tally);
        Optional<Instant> time = kind.risingMember().isPresent() ? record.optionalInstant(kind.risingMember().get()) : Optional.empty();
        return new Entry(Shapes.id(record, "id"), time, at);
    }

    @Override
    public ProtectionMap protection() {
        if (file == null) {
            return ProtectionMap.NONE;
        }
        CheckId form = fixed ? RecordQuestion.ORIGIN.id() : RecordQuestion.FORM.id();
        Unit record = fixed ? ArrayProtection.unit("record", Forger.ANYONE, form) : ArrayProtection.unit("record", Forger.ANYONE);
        Unit signs = fixed || spelled && file.indent() >= 0 ? ArrayProtection.unit("names and signs", Forger.ANYONE, form)
                : ArrayProtection.unit("names and signs", Forger.ANYONE);
        return new ArrayProtection(file, List.of(record, signs), form, (element, sink) -> {
            if (element instanceof JsonObject object) {
                object.members().forEach(member -> sink.take(member.value(), record));
            } else {
                sink.take(element, record);
            }
        });
    }
}
