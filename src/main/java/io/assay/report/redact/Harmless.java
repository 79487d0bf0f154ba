// SPDX-License-Identifier: Apache-2.0
package io.assay.report.redact;

import io.assay.check.Indication;
import io.assay.check.Outcome;
import io.assay.check.SubIndication;
import io.assay.coverage.catalogue.BuiltIn;
import io.assay.coverage.catalogue.ClauseRule.ByType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows what names nobody: digests, short numbers, instants, the words of verdicts and of issuers' statuses, event types of the built-in
 * catalogues. A date without a time of day could be a birthday, a long number one of a telephone, any other word a name.
 */
final class Harmless {
    private static final Pattern VALUE = Pattern.compile("[0-9a-f]{32,}|[0-9A-F]{32,}|(hmac-)?sha(256|512):[0-9a-fA-F]+|-?[0-9]{1,6}(\\.[0-9]{1,9})?"
            + "|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9:]+)?|true|false|null");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9A-HJKMNP-TV-Z]{26}|[0-9a-f]{16,}|[0-9]{1,20}");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$-]*|[0-9]{1,6}|");
    private static final Pattern ENTRY = Pattern.compile("(score_records|bias_reports|prri_records|drift_events|pii_detections|gate_evaluations)"
            + "/records\\.ndjson|(manifest|attestation|clause_map|chain_proof)\\.json|rfc3161_timestamp\\.tsr|assay/[a-z]+\\.(json|ndjson|tsr)"
            + "|([0-9]+/)*[0-9]+(\\.[a-z]{1,8})?");

    private final Set<String> words = new HashSet<>(Set.of("SATISFIED", "PARTIAL", "GAP", "PASS", "FAIL", "WARN", "pass", "fail", "partial", "NOT_ASSESSED"));
    private final List<ByType> types;

    Harmless() {
        Stream.of(Outcome.values(), Indication.values(), SubIndication.values()).flatMap(Arrays::stream).forEach(word -> words.add(word.toString()));
        types = BuiltIn.catalogue().frameworks().stream().flatMap(framework -> framework.clauses().stream()).flatMap(clause -> clause.rules().stream())
                .filter(ByType.class::isInstance).map(ByType.class::cast).toList();
    }

    boolean value(String value) {
        return value.isEmpty() || VALUE.matcher(value).matches() || words.contains(value) || types.stream().anyMatch(rule -> rule.types().contains(value));
    }

    /** What tells one event from another and says nothing of anybody. */
    boolean id(String id) {
        return id.isEmpty() || ID.matcher(id).matches();
    }

    /** The name of a field: identifiers, as a format defines them; not a map's key with blanks, dots or at signs. */
    boolean field(String part) {
        return FIELD.matcher(part).matches();
    }

    /** An entry that the layout of a format names, or one named by a number. */
    boolean entry(String entry) {
        return entry.isEmpty() || ENTRY.matcher(entry).matches();
    }
}
