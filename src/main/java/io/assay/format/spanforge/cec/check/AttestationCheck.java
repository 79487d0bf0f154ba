// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.check.Claim;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.Desk;
import io.assay.format.spanforge.cec.bundle.ClauseRule;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import io.assay.format.spanforge.cec.bundle.Manifest;
import java.util.List;
import java.util.Optional;

/** Does the attestation fit the records and the manifest? Everything in it but its author's name can be recomputed. */
public final class AttestationCheck {
    /** The overall status where no clause is spoken of: what an auditor packs makes no claims of the producer's. */
    public static final String UNASSESSED = "NOT_ASSESSED";

    private static final String SCHEMA = "spanforge.cec.attestation.v1";

    private final Material material;
    private final Desk desk;
    private final Tally tally;
    private final Locator at;

    public AttestationCheck(Material material, Desk desk, Tally tally) {
        this.material = material;
        this.desk = desk;
        this.tally = tally;
        this.at = material.at(EntryKind.ATTESTATION);
    }

    public void judge() {
        Optional<JsonObject> attestation = material.documents().object(EntryKind.ATTESTATION);
        if (attestation.isEmpty()) {
            tally.notApplicable();
            return;
        }
        JsonObject object = attestation.get();
        Manifest manifest = material.manifest();
        text(object, "schema", Optional.of(SCHEMA), Weight.FAIL);
        text(object, "project_id", manifest.project(), Weight.FAIL);
        text(object, "period_from", manifest.from(), Weight.FAIL);
        text(object, "period_to", manifest.to(), Weight.FAIL);
        text(object, "generated_at", manifest.generatedAt(), Weight.WARN);
        List<String> statuses = rules().stream().map(rule -> rule.status(rule.count(material.counts()))).toList();
        text(object, "overall_status", Optional.of(material.isPack() && statuses.isEmpty() ? UNASSESSED : ClauseRule.overall(statuses)), Weight.FAIL);
        number(object, "total_evidence_records", material.total());
        number(object, "satisfied_clauses", statuses.stream().filter("SATISFIED"::equals).count());
        number(object, "partial_clauses", statuses.stream().filter("PARTIAL"::equals).count());
        number(object, "gap_clauses", statuses.stream().filter("GAP"::equals).count());
        Optional<JsonArray> clauses = object.array("clauses");
        if (clauses.isEmpty()) {
            tally.report(Finding.of(CecCode.ATTESTATION_CONTENT, at.inField("clauses"), "clauses"));
        } else {
            new ClauseCheck(CecCode.ATTESTATION_CONTENT, at, tally, material.counts(), false).judge(clauses.get(), Optional.of(frameworks()));
        }
    }

    /** The frameworks that the bundle is about: those of the manifest, else those of the clause map. */
    private List<String> frameworks() {
        return material.manifest().frameworks().orElseGet(() -> material.documents().array(EntryKind.CLAUSE_MAP).stream()
                .flatMap(map -> map.items().stream()).flatMap(item -> item instanceof JsonObject clause ? clause.text("framework").stream() : null)
                .distinct().toList());
    }

    private List<ClauseRule> rules() {
        List<String> frameworks = frameworks();
        return ClauseRule.ALL.stream().filter(rule -> frameworks.contains(rule.framework())).toList();
    }

    private void text(JsonObject object, String member, Optional<String> ours, Weight weight) {
        if (ours.isPresent()) {
            compare(member, object.text(member).orElse(""), ours.get(), weight);
        }
    }

    private void number(JsonObject object, String member, long ours) {
        compare(member, object.integer(member).isPresent() ? Long.toString(object.integer(member).getAsLong()) : "", Long.toString(ours), Weight.FAIL);
    }

    private void compare(String member, String issuer, String ours, Weight weight) {
        tally.examined(1);
        desk.claim(Claim.compared("attestation." + member, issuer, ours));
        if (!issuer.equals(ours)) {
            tally.report(Finding.of(CecCode.ATTESTATION_CONTENT, at.inField(member), member).compared(ours, issuer).weighing(weight));
        }
    }
}
