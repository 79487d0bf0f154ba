// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One row of the producer's mapping (specification of Spanforge, section 7): enough events whose type begins so.
 *
 * @param minimum how many it takes for {@code pass}
 * @param hours   only events this many hours before the attestation count; 0 for no such limit
 */
record MappingRule(String framework, String clause, String title, List<String> prefixes, int minimum, int hours) {
    private static final String TRACE = "llm.trace.";
    private static final String AUDIT = "llm.audit.";
    private static final String EVAL = "llm.eval.";
    private static final String COST = "llm.cost.";
    private static final String DRIFT = "llm.drift.";
    private static final String GUARD = "llm.guard.";
    private static final String REDACT = "llm.redact.";
    private static final String HITL = "hitl.";
    private static final String CONSENT = "consent.";
    private static final String EXPLANATION = "explanation.";
    private static final String REGISTRY = "model_registry.";

    private static final Pattern FUNCTION = Pattern.compile("^(GOVERN|MAP|MEASURE|MANAGE)\\.");

    /** Every row, in the order in which the producer writes them. */
    static final List<MappingRule> ALL = List.of(
            rule("soc2", "CC6.1", "Logical and Physical Access Controls — access management", 5, AUDIT, TRACE, REGISTRY),
            rule("soc2", "CC6.6", "PII / Sensitive Data Protection", 5, REDACT),
            rule("soc2", "CC7.2", "Anomaly and Threat Detection", 5, DRIFT, GUARD),
            rule("soc2", "CC8.1", "Change Management — schema validation", 5, TRACE, EVAL),
            rule("soc2", "CC9.2", "Risk Mitigation — cost and budget controls", 5, COST),
            rule("hipaa", "164.312(b)", "Audit Controls", 10, AUDIT, TRACE),
            rule("hipaa", "164.312(a)(1)", "Access Control", 5, TRACE, AUDIT),
            rule("hipaa", "164.312(e)(2)(ii)", "Encryption and Decryption", 5, REDACT),
            new MappingRule("hipaa", "164.530(j)", "Documentation and Retention", List.of(TRACE, AUDIT, COST), 10, 168),
            rule("gdpr", "Art.30", "Records of Processing Activities", 10, TRACE, COST, AUDIT),
            rule("gdpr", "Art.35", "Data Protection Impact Assessment", 5, REDACT, GUARD, DRIFT),
            rule("gdpr", "Art.22", "Automated Individual Decision-Making — consent and oversight", 5, CONSENT, HITL),
            rule("gdpr", "Art.25", "Data Protection by Design and by Default", 5, REDACT, CONSENT),
            rule("nist_ai_rmf", "MAP.1.1", "AI System Documentation", 5, TRACE, EVAL, REGISTRY, EXPLANATION),
            rule("nist_ai_rmf", "MEASURE.2.6", "AI Risk Monitoring", 5, DRIFT, GUARD, EVAL),
            rule("nist_ai_rmf", "MANAGE.3.2", "Incident Response", 5, GUARD, AUDIT),
            rule("nist_ai_rmf", "GOVERN.1.7", "AI Policies and Processes", 5, AUDIT, TRACE),
            rule("eu_ai_act", "AnnexIV.1", "General Description of the AI System", 5, TRACE, EVAL),
            rule("eu_ai_act", "Art.13", "Transparency — explainability of AI decisions", 5, EXPLANATION),
            rule("eu_ai_act", "Art.14", "Human Oversight — HITL review and escalation", 5, HITL, CONSENT),
            rule("eu_ai_act", "AnnexIV.5", "Human Oversight Measures", 5, GUARD, AUDIT, HITL),
            rule("eu_ai_act", "AnnexIV.6", "Robustness, Accuracy and Cybersecurity", 5, EVAL, DRIFT),
            rule("iso_42001", "6.1", "Actions to Address AI Risks and Opportunities", 5, DRIFT, GUARD, EVAL),
            rule("iso_42001", "9.1", "Monitoring, Measurement, Analysis and Evaluation", 5, TRACE, EVAL, COST),
            rule("iso_42001", "10.1", "Nonconformity and Corrective Action", 5, AUDIT, GUARD));

    private static MappingRule rule(String framework, String clause, String title, int minimum, String... prefixes) {
        return new MappingRule(framework, clause, title, List.of(prefixes), minimum, 0);
    }

    static List<MappingRule> of(String framework) {
        return ALL.stream().filter(rule -> rule.framework().equals(framework)).toList();
    }

    /** Whether this is the row of a clause, in the engine's spelling or in that of its guide: {@code Art. 22}, {@code MAP 1.1}. */
    boolean isOf(String named) {
        return plain(clause).equals(plain(named));
    }

    /** A clause without spaces, and without the dot after a function of the NIST framework. */
    static String plain(String clause) {
        return FUNCTION.matcher(clause.replace(" ", "")).replaceFirst("$1");
    }

    boolean counts(String type) {
        return prefixes.stream().anyMatch(type::startsWith);
    }

    /** The producer's word for so many events. */
    String status(long count) {
        return count >= minimum ? "pass" : count > 0 ? "partial" : "fail";
    }

    /** The producer's word for the whole. */
    static String overall(List<String> statuses) {
        return statuses.contains("fail") ? "fail" : statuses.stream().allMatch("pass"::equals) ? "pass" : "partial";
    }

    /** The producer's sentence for so many events. */
    String summary(long count) {
        String list = prefixes.stream().map(prefix -> "'" + prefix + "'").collect(Collectors.joining(", ", "[", "]"));
        return switch (status(count)) {
            case "pass" -> count + " events from prefixes " + list + " satisfy this clause.";
            case "partial" -> "Only " + count + " events found (need \u2265" + minimum + "). Increase instrumentation coverage.";
            default -> "No events found matching " + list + ". Add " + framework.toUpperCase(Locale.ROOT) + " instrumentation for this clause.";
        };
    }

    /** The name of the clause's export, without its ending. */
    String export() {
        return exportOf(clause);
    }

    static String exportOf(String clause) {
        return clause.replace('.', '_').replace('/', '_');
    }
}
