// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.check;

import io.assay.canon.JsonArray;
import io.assay.canon.JsonObject;
import io.assay.canon.JsonValue;
import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.check.Weight;
import io.assay.evidence.Locator;
import io.assay.format.spanforge.cec.bundle.ClauseRule;
import io.assay.format.spanforge.cec.bundle.EntryKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Holds a list of clauses against the producer's own rules applied to the records at hand. Serves clause map and attestation. */
final class ClauseCheck {
    private final CecCode code;
    private final Locator at;
    private final Tally tally;
    private final Map<EntryKind, Long> counts;
    private final boolean titled;
    private final Set<ClauseRule> seen = new HashSet<>();

    /** @param titled whether the list carries titles */
    ClauseCheck(CecCode code, Locator at, Tally tally, Map<EntryKind, Long> counts, boolean titled) {
        this.code = code;
        this.at = at;
        this.tally = tally;
        this.counts = counts;
        this.titled = titled;
    }

    /** @param frameworks those that the manifest names; empty where it names none */
    void judge(JsonArray clauses, Optional<List<String>> frameworks) {
        for (int i = 0; i < clauses.items().size(); i++) {
            tally.examined(1);
            clause(clauses.items().get(i), Integer.toString(i));
        }
        if (frameworks.isPresent()) {
            for (ClauseRule rule : ClauseRule.ALL) {
                if (frameworks.get().contains(rule.framework()) != seen.contains(rule)) {
                    report(rule.name(), "clause_id", frameworks.get().contains(rule.framework()) ? rule.clause() : "", seen.contains(rule) ? rule.clause() : "");
                }
            }
        }
    }

    private void clause(JsonValue value, String index) {
        if (!(value instanceof JsonObject object)) {
            report(index, "object", "", "");
            return;
        }
        String framework = object.text("framework").orElse("");
        String id = object.text("clause_id").orElse("");
        Optional<ClauseRule> rule = ClauseRule.find(framework, id);
        if (rule.isEmpty() || !seen.add(rule.get())) {
            report(framework + "." + id, "clause_id", "", id);
            return;
        }
        long count = rule.get().count(counts);
        OptionalLong stated = object.integer("evidence_count");
        if (stated.isEmpty() || stated.getAsLong() != count) {
            report(rule.get().name(), "evidence_count", Long.toString(count), stated.isPresent() ? Long.toString(stated.getAsLong()) : "");
        }
        String status = object.text("status").orElse("");
        if (!status.equals(rule.get().status(count))) {
            report(rule.get().name(), "status", rule.get().status(count), status);
        }
        Optional<String> title = object.text("title").or(() -> object.text("clause_name"));
        if (titled && !title.equals(Optional.of(rule.get().title()))) {
            tally.report(Finding.of(code, at.inField(rule.get().name() + ".title"), rule.get().name(), "title")
                    .compared(rule.get().title(), title.orElse("")).weighing(Weight.WARN));
        }
    }

    private void report(String clause, String member, String expected, String actual) {
        Object[] arguments = code == CecCode.CLAUSE_MAP ? new Object[] {clause, member} : new Object[] {clause + "." + member};
        tally.report(Finding.of(code, at.inField(clause + "." + member), arguments).compared(expected, actual));
    }
}
