// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.format.spanforge.cec.bundle.Document;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The members that the documents of a bundle have, in the code and in its later descriptions (sections 8 and 15). */
public final class DocumentForm {
    /** Members whose HMAC binds them in the attestation, beside {@code hmac_sig} itself. */
    public static final List<String> ATTESTED = List.of("project_id", "period_from", "period_to", "generated_at", "overall_status");

    private static final Set<String> CLAUSE = Set.of("framework", "clause_id", "title", "clause_name", "status", "evidence_count", "description");
    private static final Set<String> PROOF = Set.of("valid", "tampered_count", "first_tampered", "gaps", "verified_count", "record_count", "note");
    private static final Set<String> ATTESTATION = Set.of("schema", "project_id", "period_from", "period_to", "generated_at", "generated_by",
            "total_evidence_records", "overall_status", "satisfied_clauses", "partial_clauses", "gap_clauses", "clauses", "hmac_sig");
    private static final Set<String> STUB = Set.of("version", "policy", "hashAlgorithm", "messageImprint", "serialNumber", "genTime", "note");

    private DocumentForm() {}

    /** Members that the document's kind does not have; those of a manifest are bound by its HMAC whatever they are called. */
    static List<String> unknown(Document document) {
        JsonValue value = document.value().orElseThrow();
        List<String> unknown = new ArrayList<>();
        switch (document.kind()) {
            case CLAUSE_MAP -> strangers(value, CLAUSE, unknown);
            case CHAIN_PROOF -> strangers(value, PROOF, unknown);
            case TIMESTAMP -> strangers(value, STUB, unknown);
            case ATTESTATION -> {
                strangers(value, ATTESTATION, unknown);
                document.object().flatMap(object -> object.array("clauses")).ifPresent(clauses -> strangers(clauses, CLAUSE, unknown));
            }
            default -> { }
        }
        return unknown;
    }

    private static void strangers(JsonValue value, Set<String> known, List<String> into) {
        if (value instanceof JsonObject object) {
            object.members().stream().map(JsonMember::name).filter(name -> !known.contains(name)).forEach(into::add);
        } else if (value instanceof JsonArray array) {
            array.items().stream().filter(JsonObject.class::isInstance).forEach(item -> strangers(item, known, into));
        }
    }

    /** Whether that kind of document is written as an array. */
    static boolean isList(EntryKind kind) {
        return kind == EntryKind.CLAUSE_MAP;
    }
}
