// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import io.assay.canon.JsonMember;
import io.assay.canon.PythonJson;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.spanforge.document.SoleMac;
import io.assay.protection.ProtectionMap;
import io.assay.source.UnreadableEvidence;
import io.assay.trust.TrustStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Goes through one evidence package: the attestation by itself, then beside the events, the reports and the exports, then its HMAC. */
final class AttestationExamination implements Examination {
    private static final Set<String> NEEDED = Set.of("model_id", "framework", "period_from", "period_to", "generated_at", "overall_status", "hmac_sig", "clauses");

    private static final Set<String> OTHERS = Set.of("generated_by", "model_owner", "model_risk_tier", "model_status", "model_warnings", "explanation_coverage_pct",
            "gap_clause_ids");
    private static final Set<String> OF_CLAUSE = Set.of("clause_id", "status", "evidence_count", "audit_ids", "summary");

    private final PackageFiles files;
    private final Attestation attestation;
    private final TrustStore trust;
    private final int searched;
    private Optional<Recount> recount = Optional.empty();

    AttestationExamination(PackageFiles files, Attestation attestation, TrustStore trust, int searched) {
        this.files = files;
        this.attestation = attestation;
        this.trust = trust;
        this.searched = searched;
    }

    @Override
    public List<AttestationQuestion> plan() {
        return List.of(AttestationQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk desk) throws UnreadableEvidence {
        desk.ask(AttestationQuestion.FORM, this::form);
        if (files.events().isPresent()) {
            Recount again = new Recount(attestation);
            again.read(files.events().get(), desk::poll);
            recount = Optional.of(again);
        }
        desk.ask(AttestationQuestion.CONTENT, tally -> new StatementCheck(attestation, tally).run());
        desk.ask(AttestationQuestion.EVENTS, new EventsCheck(attestation, recount, desk)::into);
        desk.ask(AttestationQuestion.REPORTS, tally -> new ReportsCheck(attestation, tally).run(files, recount));
        desk.ask(AttestationQuestion.EXPORTS, tally -> new ExportsCheck(attestation, recount, tally).run(files.exports(), files.neighbours()));
        desk.ask(AttestationQuestion.SIGNATURE, tally -> signature(desk, tally));
        desk.doesNotShow(Phrase.of(AttestationText.NOT_FULFILLED));
        desk.doesNotShow(Phrase.of(AttestationText.NOT_OWNER));
        recount.ifPresentOrElse(count -> {
            desk.shows(Phrase.of(AttestationText.RECOUNTED, count.events()));
            if (count.onLastDay() > 0) {
                desk.doesNotShow(Phrase.of(AttestationText.LAST_DAY, count.onLastDay()));
            }
        }, () -> desk.doesNotShow(Phrase.of(AttestationText.NOT_RECOUNTED)));
    }

    private void form(Tally tally) {
        tally.examined(1);
        Locator at = attestation.document().locator();
        NEEDED.stream().filter(name -> !attestation.document().names().contains(name)).sorted()
                .forEach(name -> tally.report(Finding.of(AttestationCode.FORM, at.inField(name), name)));
        Stream<String> odd = attestation.document().root().members().stream().map(JsonMember::name).filter(name -> !NEEDED.contains(name) && !OTHERS.contains(name));
        Stream<String> oddInside = attestation.statements().stream().flatMap(statement -> statement.object().members().stream()).map(JsonMember::name)
                .filter(name -> !OF_CLAUSE.contains(name));
        Stream.concat(odd, oddInside).forEach(name -> tally.report(Finding.of(AttestationCode.FORM, at.inField(name), name).weighing(Weight.INFO)));
        long objects = attestation.statements().size();
        long items = attestation.document().root().array("clauses").map(array -> array.items().size()).orElse(0);
        if (items == 0 || objects != items) {
            tally.report(Finding.of(AttestationCode.FORM, at.inField("clauses"), "clauses"));
        }
        if (!attestation.document().own() && !attestation.isReport()) {
            tally.report(Finding.of(AttestationCode.FORM, at, "spelling").weighing(Weight.INFO));
        }
    }

    private void signature(Desk desk, Tally tally) throws UnreadableEvidence {
        Finding failure = Finding.of(AttestationCode.HMAC, attestation.document().locator().inField("hmac_sig"), searched);
        try {
            long sum = attestation.statements().stream().mapToLong(statement -> Math.max(0, statement.count().orElse(0))).sum();
            LongStream likely = Stream.of(recount.map(Recount::events).stream().mapToLong(count -> count), TextReport.scope(files.text()).stream(),
                    LongStream.of(sum)).flatMapToLong(stream -> stream);
            CountSearch.Outcome outcome = new CountSearch(attestation, trust).search(likely, searched, desk);
            boolean agrees = SoleMac.isPossible(attestation.text("hmac_sig"))
                    && Stream.of(AttestationQuestion.FORM, AttestationQuestion.CONTENT, AttestationQuestion.EVENTS, AttestationQuestion.REPORTS,
                    AttestationQuestion.EXPORTS).allMatch(question -> desk.tally(question).failures() == 0);
            boolean held = new SoleMac(desk, trust).judge(tally, outcome.answer(), failure, agrees);
            outcome.count().ifPresent(count -> counted(desk, tally, count, held));
        } catch (PythonJson.Unencodable unwritable) {
            tally.examined(1);
            tally.report(failure);
        }
    }

    /** The number that was signed against the number of events beside. */
    private void counted(Desk desk, Tally tally, long count, boolean held) {
        if (held) {
            desk.shows(Phrase.of(AttestationText.SIGNED, count));
        }
        recount.filter(again -> again.events() != count).ifPresent(again ->
                tally.report(Finding.of(AttestationCode.CONTENT, attestation.document().locator().inField("event_count"), "event_count",
                        attestation.document().file().simpleName()).compared(String.valueOf(again.events()), String.valueOf(count))));
    }

    @Override
    public ProtectionMap protection() throws UnreadableEvidence {
        return AttestationProtection.of(attestation, files, recount.isPresent() || !files.exports().isEmpty());
    }
}
