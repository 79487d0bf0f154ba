// SPDX-License-Identifier: Apache-2.0
package io.assay.format.verity.kimberlite.erasure;

import io.assay.canon.JsonMember;
import io.assay.canon.JsonNull;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.check.Assurance;
import io.assay.check.EventCount;
import io.assay.check.Finding;
import io.assay.check.KeyCode;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.verity.document.ArrayFile;
import io.assay.format.verity.document.ArrayProtection;
import io.assay.format.verity.kimberlite.FormCheck;
import io.assay.format.verity.kimberlite.KimberliteKey;
import io.assay.format.verity.kimberlite.KimberliteQuestion;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.Unit;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Goes through erasure audit records. */
final class ErasureExamination implements Examination {
    private static final int KEPT = 1000;
    private static final Unit SIGNED = ArrayProtection.unit("signed proof", Forger.PRIVATE_KEY_HOLDER, KimberliteQuestion.ERASURE_PROOFS.id());
    private static final Unit ROOTED = ArrayProtection.unit("bundle root", Forger.ANYONE, KimberliteQuestion.ERASURE_PROOFS.id());
    private static final Unit LEGACY = ArrayProtection.unit("older digest", Forger.ANYONE, KimberliteQuestion.ERASURE_PROOFS.id());
    private static final Unit STREAMS = ArrayProtection.unit("streams", Forger.ANYONE, KimberliteQuestion.ERASURE_STREAMS.id());
    private static final Unit FREE = ArrayProtection.unit("request, subject, times, count", Forger.ANYONE);
    private static final Unit SIGNS = ArrayProtection.unit("names and signs", Forger.ANYONE, KimberliteQuestion.FORM.id());
    private static final Set<String> DIGESTED = Set.of("request_id", "subject_id", "records_erased", "erasure_proof");

    private final EvidenceFile evidence;
    private final Attestation keys;
    private final Replays replays = new Replays();
    private final List<Finding> strange = new ArrayList<>();
    private ArrayFile file;
    private long records;
    private long verified;
    private long lapsed;
    private long unkeyed;
    private long strangers;
    private boolean spelled = true;

    ErasureExamination(EvidenceFile evidence, TrustStore trust) {
        this.evidence = evidence;
        this.keys = new Attestation(trust);
    }

    @Override
    public List<KimberliteQuestion> plan() {
        return ErasureFormat.QUESTIONS;
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        file = ArrayFile.of(evidence, desk::poll);
        ErasureWork work = new ErasureWork(file, keys);
        desk.inOrder(file.chunks().size(), number -> work.of(file.chunks().get((int) number)), part -> stitch(desk, part));
        FormCheck.conclude(desk, file, spelled);
        signatures(desk, desk.tally(KimberliteQuestion.ERASURE_PROOFS));
        if (desk.tally(KimberliteQuestion.ERASURE_STREAMS).examined() == 0) {
            desk.tally(KimberliteQuestion.ERASURE_STREAMS).notApplicable();
        }
        List.of(KimberliteQuestion.ERASURE_PROOFS, KimberliteQuestion.ERASURE_STREAMS, KimberliteQuestion.ERASURE_DEADLINES,
                KimberliteQuestion.ERASURE_REPLAYS)
                .forEach(question -> desk.tally(question).conclude());
        desk.events(new EventCount(records, "", ""));
        if (verified > 0) {
            desk.shows(Phrase.of(KimberliteKey.SHOWS_ERASURES, verified));
        }
        desk.doesNotShow(Phrase.of(KimberliteKey.NOT_ERASED));
        desk.doesNotShow(Phrase.of(KimberliteKey.NOT_ERASURE_SUBJECT));
    }

    private void stitch(Desk desk, ErasurePart part) {
        desk.tally(KimberliteQuestion.FORM).add(part.form);
        desk.tally(KimberliteQuestion.ERASURE_PROOFS).add(part.proofs);
        desk.tally(KimberliteQuestion.ERASURE_STREAMS).add(part.streams);
        desk.tally(KimberliteQuestion.ERASURE_DEADLINES).add(part.deadlines);
        part.repeatable.forEach(record -> replays.check(record, desk.tally(KimberliteQuestion.ERASURE_REPLAYS)));
        records += part.records;
        verified += part.verified;
        lapsed += part.lapsed;
        unkeyed += part.unkeyed;
        strangers += part.strange.size();
        spelled &= part.spelled;
        part.strange.stream().limit(Math.max(0, KEPT - strange.size())).forEach(strange::add);
    }

    /** Where no signature verifies and everything unkeyed agrees, the key is probably another; where some do, the others failed. */
    private void signatures(Desk desk, Tally tally) {
        boolean mismatch = strangers > 0 && verified == 0 && tally.failures() == 0;
        strange.forEach(finding -> tally.report(mismatch ? finding.weighing(Weight.INDETERMINATE) : finding));
        if (mismatch) {
            tally.report(Finding.of(KeyCode.MISMATCH, evidence.locator(), keys.first()));
        }
        if (unkeyed > 0) {
            tally.report(Finding.of(KeyCode.MISSING, evidence.locator(), Attestation.PURPOSE));
        }
        if (verified > 0 && strangers + lapsed == 0) {
            desk.proved(Assurance.SIGNED);
            keys.used().forEach(desk::used);
            desk.settle(Qualifier.UNATTRIBUTED);
        }
    }

    @Override
    public ProtectionMap protection() {
        if (file == null) {
            return ProtectionMap.NONE;
        }
        Unit signs = spelled && file.indent() >= 0 ? SIGNS : ArrayProtection.unit(SIGNS.name(), Forger.ANYONE);
        return new ArrayProtection(file, List.of(keys.isEmpty() ? ROOTED : SIGNED, LEGACY, STREAMS, FREE, signs), KimberliteQuestion.FORM.id(), this::classify);
    }

    private void classify(JsonValue element, ArrayProtection.Sink sink) {
        if (!(element instanceof JsonObject record)) {
            sink.take(element, FREE);
            return;
        }
        boolean digested = record.find("erasure_proof").map(value -> !(value instanceof JsonNull)).orElse(false);
        boolean signed = record.object("signed_proof").isPresent();
        for (JsonMember member : record.members()) {
            switch (member.name()) {
                case "signed_proof" -> proof(member.value(), sink);
                case "streams_affected" -> sink.take(member.value(), signed ? STREAMS : FREE);
                default -> sink.take(member.value(), digested && DIGESTED.contains(member.name()) ? LEGACY : FREE);
            }
        }
    }

    private void proof(JsonValue value, ArrayProtection.Sink sink) {
        if (!keys.isEmpty() || !(value instanceof JsonObject proof)) {
            sink.take(value, SIGNED);
            return;
        }
        for (JsonMember member : proof.members()) {
            boolean rooted = member.name().equals("bundle_root") || member.name().equals("witnesses");
            sink.take(member.value(), rooted ? ROOTED : FREE);
        }
    }
}
