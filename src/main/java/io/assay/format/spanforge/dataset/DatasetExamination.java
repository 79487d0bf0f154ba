// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.dataset;

import io.assay.canon.JsonBoolean;
import io.assay.canon.JsonNumber;
import io.assay.canon.JsonString;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonFloat;
import io.assay.canon.PythonJson;
import io.assay.check.Claim;
import io.assay.check.Finding;
import io.assay.check.Phrase;
import io.assay.check.Qualifier;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.exposure.dataset.Figures;
import io.assay.exposure.dataset.Rows;
import io.assay.exposure.dataset.Unread;
import io.assay.format.Desk;
import io.assay.format.Examination;
import io.assay.format.spanforge.EventProof;
import io.assay.format.spanforge.document.PlainDocument;
import io.assay.format.spanforge.SigningTime;
import io.assay.format.spanforge.document.SoleMac;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.SpanSheet;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import io.assay.source.UnreadableEvidence.Fault;
import io.assay.trust.TrustStore;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Goes through one report: its form, its figures against the data and against each other, its HMAC over everything else. */
final class DatasetExamination implements Examination {
    private static final String SIGNATURE = "hmac_signature";
    private static final Set<String> MEMBERS = Set.of("scan_id", "scanned_at", "dataset_path", "file_count", "row_count", "token_estimate",
            "pii_density_score", "consent_coverage_pct", "provenance_coverage_pct", "bias_signal", "eu_ai_act_article_10_clauses", SIGNATURE);

    private final PlainDocument report;
    private final TrustStore trust;
    private boolean held;

    DatasetExamination(PlainDocument report, TrustStore trust) {
        this.report = report;
        this.trust = trust;
    }

    @Override
    public List<DatasetQuestion> plan() {
        return List.of(DatasetQuestion.values());
    }

    @Override
    public Set<Qualifier> reservations() {
        return Set.of(Qualifier.UNATTRIBUTED, Qualifier.UNWITNESSED);
    }

    @Override
    public void examine(Desk desk) {
        desk.ask(DatasetQuestion.FORM, this::form);
        desk.ask(DatasetQuestion.METRICS, tally -> metrics(desk, tally));
        desk.ask(DatasetQuestion.SIGNATURE, tally -> signature(desk, tally));
        desk.doesNotShow(Phrase.of(DatasetText.NOT_CONSENT));
        desk.doesNotShow(Phrase.of(DatasetText.NOT_TRAINED));
    }

    private void form(Tally tally) {
        tally.examined(1);
        Set<String> odd = new HashSet<>(report.names());
        odd.removeAll(MEMBERS);
        Set<String> absent = new HashSet<>(MEMBERS);
        absent.removeAll(report.names());
        odd.stream().sorted().forEach(name -> tally.report(Finding.of(DatasetCode.FORM, report.locator().inField(name), 0, name)));
        absent.stream().sorted().forEach(name -> tally.report(Finding.of(DatasetCode.FORM, report.locator().inField(name), 1, name)));
        if (!report.own()) {
            tally.report(Finding.of(DatasetCode.FORM, report.locator(), 2, "").weighing(Weight.INFO));
        }
    }

    private void metrics(Desk desk, Tally tally) throws UnreadableEvidence {
        ClauseCheck clauses = new ClauseCheck(report, tally);
        Optional<EvidenceFile> data = DatasetFormat.data(report.file());
        if (data.isEmpty()) {
            clauses.fromReport();
            desk.doesNotShow(Phrase.of(DatasetText.NOT_RECOUNTED));
            return;
        }
        Figures figures = new Figures();
        Rows rows = new Rows(figures, desk::poll);
        rows.read(data.get());
        // How the producer reads Parquet is not known: nothing certain can be said of its figures over such files.
        if (!rows.unread().isEmpty() || rows.kinds().contains("parquet")) {
            clauses.fromReport();
            limit(rows.unread());
            tally.report(Finding.of(DatasetCode.METRICS, data.get().locator(), "data").weighing(Weight.INDETERMINATE));
            return;
        }
        clauses.from(figures);
        compare(desk, tally, "file_count", String.valueOf(figures.files()));
        compare(desk, tally, "row_count", String.valueOf(figures.rows()));
        compare(desk, tally, "token_estimate", String.valueOf(figures.tokens()));
        compare(desk, tally, "pii_density_score", PythonFloat.repr(figures.density()));
        compare(desk, tally, "consent_coverage_pct", PythonFloat.repr(figures.consent()));
        compare(desk, tally, "provenance_coverage_pct", PythonFloat.repr(figures.provenance()));
        compare(desk, tally, "bias_signal", figures.bias());
        desk.shows(Phrase.of(DatasetText.SHOWS_RECOUNTED, figures.rows(), figures.files()));
    }

    /** A limit of ours is told as such, with its place. */
    private static void limit(List<Unread> unread) throws UnreadableEvidence {
        for (Unread one : unread) {
            if (one.fault().equals(Fault.LIMIT.name())) {
                throw new UnreadableEvidence(one.at(), Fault.LIMIT, one.detail());
            }
        }
    }

    private void compare(Desk desk, Tally tally, String member, String ours) {
        tally.examined(1);
        String stated = report.root().find(member).map(DatasetExamination::text).orElse("");
        desk.claim(Claim.compared(member, stated, ours));
        if (!stated.equals(ours) && !(stated + ".0").equals(ours)) {
            tally.report(Finding.of(DatasetCode.METRICS, report.locator().inField(member), member).compared(ours, stated));
        }
    }

    private static String text(JsonValue value) {
        return switch (value) {
            case JsonString string -> string.value();
            case JsonNumber number -> number.isInteger() ? number.lexeme() : PythonFloat.repr(number.toDouble());
            case JsonBoolean flag -> String.valueOf(flag.value());
            default -> "";
        };
    }

    private void signature(Desk desk, Tally tally) {
        String signature = report.root().text(SIGNATURE).orElse("");
        Finding failure = Finding.of(DatasetCode.HMAC, report.locator().inField(SIGNATURE));
        if (signature.isEmpty()) {
            tally.report(Finding.of(DatasetCode.UNSIGNED, report.locator().inField(SIGNATURE)));
            return;
        }
        try {
            byte[] message = PythonJson.spacedAscii(report.root(), Set.of(SIGNATURE));
            if (!EventProof.hasForm(signature, EventProof.SIGNATURE_PREFIX)) {
                tally.report(failure);
                return;
            }
            SoleMac mac = new SoleMac(desk, trust);
            boolean agrees = desk.tally(DatasetQuestion.METRICS).failures() == 0;
            held = mac.judge(tally, mac.ask(message, signature.substring(EventProof.SIGNATURE_PREFIX.length()), made()), failure, agrees);
            if (held) {
                desk.shows(Phrase.of(DatasetText.SHOWS_SIGNED));
            }
        } catch (PythonJson.Unencodable unwritable) {
            tally.report(failure);
        }
    }

    private Optional<Instant> made() {
        return report.root().text("scanned_at").flatMap(SigningTime::of);
    }

    @Override
    public ProtectionMap protection() throws UnreadableEvidence {
        SpanSheet sheet = new SpanSheet();
        boolean signed = !report.root().text(SIGNATURE).orElse("").isEmpty();
        report.spans(sheet, "", signed ? MEMBERS : Set.of(), Forger.SECRET_HOLDER, List.of(DatasetQuestion.SIGNATURE.id()), DatasetQuestion.FORM.id());
        // The figures are sums: other data can have the same ones.
        for (EvidenceFile file : DatasetFormat.files(report.file())) {
            sheet.part(file.name().substring(report.file().name().length() - report.file().simpleName().length()), file.size(), "data set", List.of()).end();
        }
        return sheet.map();
    }
}
