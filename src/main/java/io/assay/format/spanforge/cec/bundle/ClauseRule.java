// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.cec.bundle;

import static io.assay.format.spanforge.cec.bundle.EntryKind.BIAS;
import static io.assay.format.spanforge.cec.bundle.EntryKind.DRIFT;
import static io.assay.format.spanforge.cec.bundle.EntryKind.GATE;
import static io.assay.format.spanforge.cec.bundle.EntryKind.PII;
import static io.assay.format.spanforge.cec.bundle.EntryKind.PRRI;
import static io.assay.format.spanforge.cec.bundle.EntryKind.SCORE;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The producer's own rule for one clause: so many records of these schemas satisfy it (specification of Spanforge, section 8). Titles are
 * the producer's and not always those of the standard.
 */
public record ClauseRule(String framework, String clause, String title, List<EntryKind> kinds, int minimum) {
    /** The five frameworks in the producer's order. */
    public static final List<ClauseRule> ALL = List.of(
            rule("eu_ai_act", "Art.9", "Risk Management System", SCORE, DRIFT, GATE),
            rule("eu_ai_act", "Art.10", "Data and Data Governance", PII, BIAS),
            all("eu_ai_act", "Art.12", "Record-keeping"),
            rule("eu_ai_act", "Art.13", "Transparency and Provision of Information", SCORE, PRRI),
            rule("eu_ai_act", "Art.14", "Human Oversight", GATE, DRIFT),
            rule("eu_ai_act", "Art.15", "Accuracy, Robustness and Cybersecurity", SCORE, DRIFT, BIAS),
            rule("iso_42001", "6.1", "Actions to Address Risks and Opportunities", DRIFT, GATE, SCORE),
            rule("iso_42001", "8.3", "AI System Impact Assessment", PII, BIAS),
            rule("iso_42001", "9.1", "Monitoring, Measurement, Analysis and Evaluation", SCORE, DRIFT, GATE),
            rule("iso_42001", "10", "Improvement \u2014 Nonconformity and Corrective Action", GATE, SCORE),
            rule("nist_ai_rmf", "GOVERN", "Policies, Accountability and Organizational Culture", GATE, SCORE),
            rule("nist_ai_rmf", "MAP", "Context, Risk Identification and Categorization", PRRI, BIAS, DRIFT),
            rule("nist_ai_rmf", "MEASURE", "Evaluation, Monitoring and Measurement", SCORE, DRIFT, GATE),
            rule("nist_ai_rmf", "MANAGE", "Response, Recovery and Residual Risk", GATE, DRIFT),
            all("iso27001", "A.12.4.1", "Event Logging"),
            all("iso27001", "A.12.4.2", "Protection of Log Information"),
            rule("iso27001", "A.12.4.3", "Administrator and Operator Logs", GATE, SCORE),
            rule("soc2", "CC6", "Logical and Physical Access Controls", PII, GATE),
            rule("soc2", "CC7", "System Operations \u2014 Anomaly and Threat Detection", DRIFT, GATE),
            rule("soc2", "CC9", "Risk Mitigation", SCORE, GATE));

    private static ClauseRule rule(String framework, String clause, String title, EntryKind... kinds) {
        return new ClauseRule(framework, clause, title, List.of(kinds), 5);
    }

    private static ClauseRule all(String framework, String clause, String title) {
        return new ClauseRule(framework, clause, title, EntryKind.records(), 10);
    }

    /** The rule for a clause, whose id may be spelled with spaces. */
    public static Optional<ClauseRule> find(String framework, String clause) {
        String plain = clause.replace(" ", "");
        return ALL.stream().filter(rule -> rule.framework.equals(framework) && rule.clause.equals(plain)).findFirst();
    }

    public long count(Map<EntryKind, Long> records) {
        return kinds.stream().mapToLong(kind -> records.getOrDefault(kind, 0L)).sum();
    }

    /** {@code SATISFIED} from the minimum on, {@code PARTIAL} from one record on, else {@code GAP}. */
    public String status(long count) {
        return count >= minimum ? "SATISFIED" : count > 0 ? "PARTIAL" : "GAP";
    }

    /** The status of a whole: the worst of its clauses. */
    public static String overall(List<String> statuses) {
        return statuses.contains("GAP") ? "GAP" : statuses.contains("PARTIAL") ? "PARTIAL" : "SATISFIED";
    }

    /** The name under which claims about the clause are listed. */
    public String name() {
        return framework + "." + clause;
    }
}
