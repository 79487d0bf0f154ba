// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.evidence.Range;
import io.assay.format.spanforge.attestation.Attestation.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether the attestation agrees with itself: the statuses with the counts, the summaries with both, the whole with its parts. */
final class StatementCheck {
    private static final Set<String> WORDS = Set.of("pass", "partial", "fail", "not_applicable", "unknown");

    private static final Set<String> OUT_OF_USE = Set.of("DEPRECATED", "RETIRED");

    private final Attestation attestation;
    private final Tally tally;

    StatementCheck(Attestation attestation, Tally tally) {
        this.attestation = attestation;
        this.tally = tally;
    }

    void run() {
        List<Statement> statements = attestation.statements();
        List<MappingRule> rules = MappingRule.of(attestation.framework());
        if (rules.isEmpty()) {
            tally.report(Finding.of(AttestationCode.FRAMEWORK, at("framework"), attestation.framework()));
        } else {
            clauses(statements, rules);
        }
        same("overall_status", MappingRule.overall(statements.stream().map(Statement::status).toList()), attestation.text("overall_status"));
        registry();
        statements.forEach(statement -> statement(statement, rules.stream().filter(rule -> rule.isOf(statement.clause())).findFirst()));
    }

    /** A model that the registry calls deprecated or retired, and only such a one, or one that it does not know, has a warning that says so. */
    private void registry() {
        String status = attestation.text("model_status").toUpperCase(Locale.ROOT);
        String model = "Model '" + attestation.text("model_id") + "' is ";
        String stated = Attestation.texts(attestation.document().root(), "model_warnings").stream().filter(text -> text.startsWith(model)).findFirst().orElse("");
        String ours = OUT_OF_USE.contains(status) ? model + status + " in the registry." : "";
        boolean unknown = status.isEmpty() && stated.startsWith(model + "not registered");
        tally.examined(1);
        if (ours.isEmpty() ? !stated.isEmpty() && !unknown : !stated.startsWith(ours)) {
            differs(at("model_warnings"), "model_warnings", ours, stated);
        }
    }

    private void clauses(List<Statement> statements, List<MappingRule> rules) {
        same("clauses", String.join(" ", rules.stream().map(MappingRule::clause).map(MappingRule::plain).toList()),
                String.join(" ", statements.stream().map(Statement::clause).map(MappingRule::plain).toList()));
    }

    private void statement(Statement statement, Optional<MappingRule> rule) {
        tally.examined(1);
        Locator at = at("clauses").atBytes(new Range(statement.object().from(), statement.object().to()));
        long count = statement.count().orElse(-1);
        boolean known = WORDS.contains(statement.status());
        String ours = rule.map(found -> found.status(count)).orElse(count == 0 ? "fail" : statement.status());
        if (count < 0 || !known || !ours.equals(statement.status()) && isComputed(statement.status())) {
            differs(at.inField("status"), statement.clause() + " status", ours, statement.status());
        }
        rule.filter(found -> !statement.summary().equals(found.summary(Math.max(count, 0)))).ifPresent(found ->
                differs(at.inField("summary"), statement.clause() + " summary", found.summary(Math.max(count, 0)), statement.summary()));
        boolean listed = statement.object().has("audit_ids") || !attestation.isReport();
        Set<String> ids = new HashSet<>(statement.ids());
        if (listed && (ids.size() != statement.ids().size() || statement.ids().size() != Math.min(Math.max(count, 0), Recount.LISTED))) {
            differs(at.inField("audit_ids"), statement.clause() + " audit_ids", String.valueOf(Math.min(Math.max(count, 0), Recount.LISTED)),
                    String.valueOf(ids.size()));
        }
    }

    /** The two other words are documented and never produced: a rule cannot contradict them. */
    private static boolean isComputed(String status) {
        return Set.of("pass", "partial", "fail").contains(status);
    }

    private void same(String what, String ours, String theirs) {
        tally.examined(1);
        if (!ours.equals(theirs)) {
            differs(at(what), what, ours, theirs);
        }
    }

    private void differs(Locator at, String what, String ours, String theirs) {
        tally.report(Finding.of(AttestationCode.CONTENT, at, what, attestation.document().file().simpleName()).compared(ours, theirs)
                .weighing(Weight.FAIL));
    }

    private Locator at(String member) {
        return attestation.document().locator().inField(member);
    }
}
