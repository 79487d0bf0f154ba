// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.pii;

import io.assay.canon.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of document, told by members that only they have; the names of the code, and of the guide where it names them otherwise. */
enum PiiKind {
    ERASURE(List.of(Set.of("subject_id", "records_erased", "erasure_id", "erased_at"), Set.of("receipt_id", "subject_id_hash", "fields_erased")),
            Set.of("project_id", "exceptions", "timestamp", "audit_log_entry")),
    ACCESS(List.of(Set.of("subject_id", "event_count", "export_id", "exported_at", "events")), Set.of("project_id")),
    SAFE_HARBOR(List.of(Set.of("result"), Set.of("text", "replacements", "phi_types_found"), Set.of("method", "counts", "redacted_record")), Set.of("input")),
    ANONYMISED(List.of(Set.of("clean_payload", "redaction_manifest")), Set.of()),
    TRAINING(List.of(Set.of("total_records", "pii_records", "prevalence_pct", "entity_counts"), Set.of("pii_row_count", "total_row_count", "entity_breakdown")),
            Set.of("dataset_path", "report_id", "generated_at", "risk_score")),
    ARTICLE_30(List.of(Set.of("record_id", "controller_name", "processing_purposes", "data_subjects", "recipients")),
            Set.of("project_id", "processor_name", "data_categories", "third_country", "retention_period", "security_measures", "generated_at"));

    private static final String RESULT = "result";

    private final List<Set<String>> forms;
    private final Set<String> others;

    PiiKind(List<Set<String>> forms, Set<String> others) {
        this.forms = forms;
        this.others = others;
    }

    static Optional<PiiKind> of(JsonObject object) {
        return Arrays.stream(values()).filter(kind -> kind.forms.stream().anyMatch(form -> form.stream().allMatch(object::has)))
                .filter(kind -> kind != SAFE_HARBOR || !object.has(RESULT) || object.object(RESULT).map(inner -> inner.has("phi_types_found")).orElse(false)).findFirst();
    }

    boolean knows(String member) {
        return others.contains(member) || forms.stream().anyMatch(form -> form.contains(member));
    }
}
