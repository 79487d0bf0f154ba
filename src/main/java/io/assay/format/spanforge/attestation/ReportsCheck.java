// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import io.assay.canon.JsonDialect;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonReader;
import io.assay.canon.JsonSyntaxException;
import io.assay.canon.JsonValue;
import io.assay.canon.PythonJson;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.format.spanforge.attestation.Attestation.Statement;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the reports beside an attestation against it. Nothing signs them, so each of their statements is compared. */
final class ReportsCheck {
    private static final Set<String> REPORT_ONLY = Set.of("gap_clause_ids", "clauses");

    private final Attestation attestation;
    private final Tally tally;

    ReportsCheck(Attestation attestation, Tally tally) {
        this.attestation = attestation;
        this.tally = tally;
    }

    void run(PackageFiles files, Optional<Recount> recount) throws UnreadableEvidence {
        if (files.report().isEmpty() && files.gaps().isEmpty() && files.text().isEmpty()) {
            tally.notApplicable();
            return;
        }
        if (files.report().isPresent()) {
            object(files.report().get()).ifPresent(object -> report(files.report().get(), object));
        }
        if (files.gaps().isPresent()) {
            object(files.gaps().get()).ifPresent(object -> gaps(files.gaps().get(), object));
        }
        if (files.text().isPresent()) {
            tally.examined(1);
            new TextReport(attestation, files.text().get(), tally).compare(recount);
        }
    }

    private Optional<JsonObject> object(EvidenceFile file) throws UnreadableEvidence {
        tally.examined(1);
        try {
            byte[] bytes = file.content();
            JsonValue value = JsonReader.parse(bytes, 0, bytes.length, JsonDialect.PYTHON);
            if (value instanceof JsonObject object && JsonReader.duplicates(value).isEmpty()) {
                return Optional.of(object);
            }
        } catch (JsonSyntaxException broken) {
            tally.report(Finding.of(AttestationCode.CONTENT, file.locator().atBytes(broken.offset(), broken.offset() + 1L), "JSON", file.simpleName()));
            return Optional.empty();
        }
        tally.report(Finding.of(AttestationCode.CONTENT, file.locator(), "JSON", file.simpleName()));
        return Optional.empty();
    }

    /** The JSON report has every member of the attestation but the identifiers, and the gaps. */
    private void report(EvidenceFile file, JsonObject report) {
        attestation.document().root().members().stream().filter(member -> !REPORT_ONLY.contains(member.name()))
                .forEach(member -> same(file, member.name(), spelled(Optional.of(member.value())), spelled(report.find(member.name()))));
        ids(file, report, "gap_clause_ids", "fail");
        List<JsonObject> clauses = report.array("clauses").map(array -> array.items().stream().filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast).toList()).orElse(List.of());
        List<Statement> statements = attestation.statements();
        same(file, "clauses", String.valueOf(statements.size()), String.valueOf(clauses.size()));
        for (int i = 0; i < Math.min(clauses.size(), statements.size()); i++) {
            JsonObject clause = clauses.get(i);
            JsonObject ours = statements.get(i).object();
            for (String member : List.of("clause_id", "status", "evidence_count", "summary")) {
                same(file, statements.get(i).clause() + " " + member, spelled(ours.find(member)), spelled(clause.find(member)));
            }
        }
    }

    private void gaps(EvidenceFile file, JsonObject report) {
        for (String member : List.of("model_id", "framework", "period_from", "period_to", "generated_at")) {
            same(file, member, attestation.text(member), report.text(member).orElse(""));
        }
        ids(file, report, "gap_clause_ids", "fail");
        ids(file, report, "partial_clause_ids", "partial");
    }

    private void ids(EvidenceFile file, JsonObject report, String member, String status) {
        List<String> ours = attestation.statements().stream().filter(statement -> statement.status().equals(status)).map(Statement::clause).toList();
        same(file, member, String.join(" ", ours), report.has(member) ? String.join(" ", Attestation.texts(report, member)) : "-");
    }

    private void same(EvidenceFile file, String what, String ours, String theirs) {
        tally.examined(1);
        if (!ours.equals(theirs)) {
            tally.report(Finding.of(AttestationCode.CONTENT, file.locator().inField(what), what, file.simpleName()).compared(ours, theirs));
        }
    }

    private static String spelled(Optional<JsonValue> value) {
        try {
            return value.isEmpty() ? "" : new String(PythonJson.compactUtf8(value.get()), StandardCharsets.UTF_8);
        } catch (PythonJson.Unencodable beyond) {
            return value.get().toString();
        }
    }
}
