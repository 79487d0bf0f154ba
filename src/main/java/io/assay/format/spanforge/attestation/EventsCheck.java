// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import io.assay.check.Claim;
import io.assay.check.ClauseClaim;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.coverage.catalogue.BuiltIn;
import io.assay.format.Desk;
import io.assay.format.spanforge.attestation.Attestation.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds counts, identifiers and coverage against the events that lie beside. */
final class EventsCheck {
    private final Attestation attestation;
    private final Optional<Recount> recount;
    private final Desk desk;

    EventsCheck(Attestation attestation, Optional<Recount> recount, Desk desk) {
        this.attestation = attestation;
        this.recount = recount;
        this.desk = desk;
    }

    void into(Tally tally) {
        attestation.statements().forEach(statement -> {
            claim(statement);
            named(statement, tally);
        });
        if (recount.isEmpty()) {
            tally.notApplicable();
            return;
        }
        tally.examined(1);
        for (Recount.Clause clause : recount.get().clauses()) {
            attestation.statements().stream().filter(statement -> clause.rule.isOf(statement.clause())).findFirst()
                    .ifPresent(statement -> compare(tally, statement, clause));
        }
        String theirs = attestation.coverage().orElse("");
        String ours = recount.get().coverage().orElse("");
        desk.claim(Claim.compared("explanation_coverage_pct", theirs, ours));
        if (!theirs.equals(ours)) {
            differs(tally, "explanation_coverage_pct", ours, theirs);
        }
    }

    private void compare(Tally tally, Statement statement, Recount.Clause clause) {
        tally.examined(1);
        String theirs = statement.count().isPresent() ? String.valueOf(statement.count().getAsLong()) : "";
        desk.claim(Claim.compared(statement.clause() + ".evidence_count", theirs, String.valueOf(clause.count)));
        if (!theirs.equals(String.valueOf(clause.count))) {
            differs(tally, statement.clause() + " evidence_count", String.valueOf(clause.count), theirs);
        }
        List<String> ids = statement.ids();
        if ((statement.object().has("audit_ids") || !attestation.isReport()) && !ids.equals(clause.ids)) {
            differs(tally, statement.clause() + " audit_ids", String.join(" ", clause.ids), String.join(" ", ids));
        }
    }

    private void differs(Tally tally, String what, String ours, String theirs) {
        tally.report(Finding.of(AttestationCode.CONTENT, attestation.document().locator().inField(what), what,
                attestation.document().file().simpleName()).compared(ours, theirs));
    }

    /** What the law itself calls the clause: the producer's own title may belong to another one. */
    private void named(Statement statement, Tally tally) {
        BuiltIn.catalogue().framework(attestation.framework()).flatMap(framework -> framework.clause(statement.clause())).ifPresent(clause ->
                clause.misnamed("spanforge.events", title(statement)).forEach(wrong -> tally.report(Finding.of(AttestationCode.CLAUSE_NAME,
                        attestation.document().locator().inField(statement.clause()), attestation.framework() + " " + statement.clause(), wrong.use())
                        .compared(clause.title(), wrong.says()))));
    }

    private String title(Statement statement) {
        return MappingRule.of(attestation.framework()).stream().filter(rule -> rule.isOf(statement.clause())).findFirst()
                .map(MappingRule::title).orElse("");
    }

    private void claim(Statement statement) {
        Optional<Recount.Clause> ours = recount.flatMap(count -> count.clauses().stream()
                .filter(clause -> clause.rule.isOf(statement.clause())).findFirst());
        desk.clause(new ClauseClaim(attestation.framework(), statement.clause(), title(statement), statement.status(), statement.count(),
                ours.map(clause -> clause.rule.status(clause.count)).orElse(""), ours.map(clause -> OptionalLong.of(clause.count)).orElse(OptionalLong.empty())));
    }
}
