// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.check.Claim;
import io.assay.check.ClauseClaim;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.coverage.catalogue.BuiltIn;
import io.assay.format.Desk;
import io.assay.format.spanforge.cec.bundle.ClauseRule;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import java.util.Optional;
import java.util.OptionalLong;

/** Do the records give the clause map? Status and number of each clause are recomputed by the producer's own rule. */
public final class ClauseMapCheck {
    private final Material material;
    private final Desk desk;
    private final Tally tally;

    public ClauseMapCheck(Material material, Desk desk, Tally tally) {
        this.material = material;
        this.desk = desk;
        this.tally = tally;
    }

    public void judge() {
        Optional<JsonArray> map = material.documents().array(EntryKind.CLAUSE_MAP);
        if (map.isEmpty() || material.isPack() && map.get().items().isEmpty()) {
            tally.notApplicable();
            return;
        }
        new ClauseCheck(CecCode.CLAUSE_MAP, material.at(EntryKind.CLAUSE_MAP), tally, material.counts(), true)
                .judge(map.get(), material.manifest().frameworks());
        map.get().items().forEach(this::claim);
    }

    /** What the law itself calls the clause: the producer's own title may belong to another one. */
    private void named(ClauseRule rule, String title) {
        if (!title.isEmpty()) {
            BuiltIn.catalogue().framework(rule.framework()).flatMap(framework -> framework.clause(rule.clause())).ifPresent(clause ->
                    clause.misnamed("spanforge.cec", title).forEach(wrong -> tally.report(Finding.of(CecCode.CLAUSE_NAME,
                            material.at(EntryKind.CLAUSE_MAP).inField(rule.name() + ".title"), rule.name(), wrong.use()).compared(clause.title(), title))));
        }
    }

    private void claim(JsonValue value) {
        if (value instanceof JsonObject clause) {
            ClauseRule.find(clause.text("framework").orElse(""), clause.text("clause_id").orElse("")).ifPresent(rule -> {
                long count = rule.count(material.counts());
                String status = clause.text("status").orElse("");
                OptionalLong stated = clause.integer("evidence_count");
                desk.clause(new ClauseClaim(rule.framework(), rule.clause(), clause.text("title").or(() -> clause.text("clause_name")).orElse(""), status,
                        stated, rule.status(count), OptionalLong.of(count)));
                named(rule, clause.text("title").or(() -> clause.text("clause_name")).orElse(""));
                desk.claim(Claim.compared("clause." + rule.name() + ".status", status, rule.status(count)));
                desk.claim(Claim.compared("clause." + rule.name() + ".evidence_count",
                        stated.isPresent() ? Long.toString(stated.getAsLong()) : "", Long.toString(count)));
            });
        }
    }
}
