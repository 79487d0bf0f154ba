// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonMember;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.check.CheckId;
import io.assay.format.spanforge.document.PlainDocument;
import io.assay.protection.Forger;
import io.assay.protection.ProtectionMap;
import io.assay.protection.SpanSheet;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.util.List;
import java.util.Set;

/**
 * What binds the bytes of a package: the HMAC binds framework, model, period, time, clauses and their statuses; counts and summaries follow
 * from each other and from the events; owner, tier, warnings and the author's name hang on nothing, and neither do the files beside.
 */
final class AttestationProtection {
    private static final Set<String> SIGNED = Set.of("model_id", "framework", "period_from", "period_to", "generated_at", "hmac_sig");
    private static final Set<String> FOLLOWING = Set.of("overall_status");
    private static final Set<String> SIGNED_CLAUSE = Set.of("clause_id", "status");
    private static final Set<String> FOLLOWING_CLAUSE = Set.of("evidence_count", "summary");

    private AttestationProtection() {}

    static ProtectionMap of(Attestation attestation, PackageFiles files, boolean events) throws UnreadableEvidence {
        PlainDocument document = attestation.document();
        SpanSheet sheet = new SpanSheet();
        CheckId form = AttestationQuestion.FORM.id();
        SpanSheet.Part part = sheet.part("", document.bytes().length, "names and signs", document.own() ? List.of(form) : List.of());
        for (JsonMember member : document.root().members()) {
            if (member.name().equals("clauses") && member.value() instanceof JsonArray clauses) {
                clauses.items().forEach(clause -> clause(part, clause, events));
            } else {
                value(part, member, SIGNED.contains(member.name()), FOLLOWING.contains(member.name()) || events && member.name().equals("explanation_coverage_pct"));
            }
        }
        part.end();
        String folder = files.attestation().name().substring(0, files.attestation().name().length() - files.attestation().simpleName().length());
        for (EvidenceFile file : files.companions()) {
            sheet.part(file.name().substring(folder.length()), file.size(), "reports and exports", List.of()).end();
        }
        files.events().ifPresent(file -> sheet.part(file.simpleName(), file.size(), "events", List.of()).end());
        return sheet.map();
    }

    private static void clause(SpanSheet.Part part, JsonValue value, boolean events) {
        if (value instanceof JsonObject clause) {
            clause.members().forEach(member -> value(part, member, SIGNED_CLAUSE.contains(member.name()),
                    FOLLOWING_CLAUSE.contains(member.name()) || events && member.name().equals("audit_ids")));
        }
    }

    private static void value(SpanSheet.Part part, JsonMember member, boolean signed, boolean following) {
        long from = member.value().from();
        long to = member.value().to();
        if (signed) {
            part.name(from, to, "signed members", Forger.SECRET_HOLDER, AttestationQuestion.SIGNATURE.id());
        } else if (following) {
            part.name(from, to, "recomputed members", Forger.ANYONE, AttestationQuestion.CONTENT.id(), AttestationQuestion.EVENTS.id());
        } else {
            part.name(from, to, member.name(), Forger.ANYONE);
        }
    }
}
