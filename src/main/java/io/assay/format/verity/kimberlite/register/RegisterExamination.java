// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.register;

import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.check.Assurance;
import io.assay.check.CheckId;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.evidence.Locator;
import io.assay.format.Circumstances;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.verity.document.ArrayFile;
import io.assay.format.verity.document.ArrayProtection;
import io.assay.format.verity.document.Fields;
import io.assay.format.verity.document.Misshapen;
import io.assay.format.verity.document.PinnedDigest;
import io.assay.format.verity.kimberlite.FormCheck;
import io.assay.format.verity.kimberlite.KimberliteCode;
import io.assay.format.verity.kimberlite.KimberliteKey;
import io.assay.format.verity.kimberlite.KimberliteQuestion;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes through one register, chunk by chunk. */
final class RegisterExamination implements Examination {
    private final RegisterKind kind;
    private final EvidenceFile evidence;
    private final Circumstances circumstances;
    private final Set<String> ids = new HashSet<>();
    private ArrayFile file;
    private boolean spelled = true;
    private boolean fixed;
    private long count;

    RegisterExamination(RegisterKind kind, EvidenceFile evidence, Circumstances circumstances) {
        this.kind = kind;
        this.evidence = evidence;
        this.circumstances = circumstances;
    }

    @Override
    public List<KimberliteQuestion> plan() {
        return List.of(KimberliteQuestion.FORM, kind.question(), KimberliteQuestion.ORIGIN);
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    /** What one chunk gave. */
    private record Part(Tally form, Tally records, List<Locator> named, long count, boolean spelled) {
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        file = ArrayFile.of(evidence, desk::poll);
        desk.inOrder(file.chunks().size(), number -> part(file.chunks().get((int) number)), part -> {
            desk.tally(KimberliteQuestion.FORM).add(part.form);
            desk.tally(kind.question()).add(part.records);
            part.named.forEach(at -> once(at, desk.tally(kind.question())));
            spelled &= part.spelled;
            count += part.count;
        });
        FormCheck.conclude(desk, file, spelled);
        desk.tally(kind.question()).conclude();
        desk.ask(KimberliteQuestion.ORIGIN, tally ->
                fixed = PinnedDigest.check(KimberliteCode.ANCHOR, KimberliteCode.PINNED_DIGEST, tally, circumstances.trust(), evidence,
                        evidence.simpleName()));
        PinnedDigest.pin(desk, evidence, evidence.simpleName());
        if (fixed) {
            desk.proved(Assurance.ANCHORED);
        } else {
            desk.doesNotShow(Phrase.of(KimberliteKey.NOT_REGISTER_SIGNED));
        }
        desk.events(new EventCount(count, "", ""));
        desk.shows(Phrase.of(KimberliteKey.SHOWS_REGISTER, count));
        desk.doesNotShow(Phrase.of(KimberliteKey.NOT_TRUE));
    }

    /** The producer keeps the records under their ids, each of them once. */
    private void once(Locator at, Tally tally) {
        if (!ids.add(at.eventId())) {
            tally.report(Finding.of(KimberliteCode.ID_TWICE, at.inField(kind.keyMember()), at.eventId()));
        }
    }

    private Part part(ArrayFile.Chunk chunk) throws UnreadableEvidence {
        ArrayFile.Part read = file.part(chunk);
        Tally form = new Tally();
        Tally records = new Tally();
        List<Locator> named = new ArrayList<>();
        long number = chunk.first();
        for (JsonValue item : read.array().items()) {
            Locator at = evidence.locator().atPosition(number++).atBytes(item.from() + read.shift(), item.to() + read.shift());
            if (item instanceof JsonObject object && object.text(kind.keyMember()).isPresent()) {
                at = at.ofEvent(object.text(kind.keyMember()).get());
            }
            form.examined(1);
            try {
                kind.check().check(Fields.of(item, "record"), at, circumstances.at(), records);
                records.examined(1);
                named.add(at);
            } catch (Misshapen misshapen) {
                form.report(FormCheck.of(at, misshapen, read.shift()));
            }
        }
        return new Part(form, records, named, number - chunk.first(), read.spelled());
    }

    @Override
    public ProtectionMap protection() {
        if (file == null) {
            return ProtectionMap.NONE;
        }
        CheckId origin = KimberliteQuestion.ORIGIN.id();
        CheckId form = fixed ? origin : KimberliteQuestion.FORM.id();
        Unit record = fixed ? ArrayProtection.unit("record", Forger.ANYONE, origin) : ArrayProtection.unit("record", Forger.ANYONE);
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
