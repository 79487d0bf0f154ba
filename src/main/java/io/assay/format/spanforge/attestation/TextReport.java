// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Range;
import io.assay.format.spanforge.attestation.Attestation.Statement;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The report in Markdown: rows {@code | name | value |}, then for each clause a heading and lines {@code - **Name**: value}. Its prose is of no
 * account; every value that the attestation has too is compared.
 */
final class TextReport {
    private static final Pattern ROW = Pattern.compile("\\| (.+?)\\s*\\| (.*) \\|");
    private static final Pattern HEADING = Pattern.compile("### \\S+ (.+?) — .*");
    private static final Pattern VALUE = Pattern.compile("- \\*\\*(Status|Evidence events|Summary)\\*\\*: (.*)");
    private static final int SIGNATURE_SHOWN = 32;
    private static final long LONGEST = 16L << 20;

    private final Attestation attestation;
    private final EvidenceFile file;
    private final Tally tally;

    TextReport(Attestation attestation, EvidenceFile file, Tally tally) {
        this.attestation = attestation;
        this.file = file;
        this.tally = tally;
    }

    void compare(Optional<Recount> recount) throws UnreadableEvidence {
        Map<String, String> rows = rows(recount);
        Set<String> missing = new LinkedHashSet<>(attestation.statements().stream().map(Statement::clause).toList());
        String clause = "";
        long offset = 0;
        for (String line : new String(file.content(LONGEST), StandardCharsets.UTF_8).split("\n", -1)) {
            long from = offset;
            offset += line.getBytes(StandardCharsets.UTF_8).length + 1L;
            Range at = new Range(from, offset - 1);
            Matcher row = ROW.matcher(line);
            Matcher heading = HEADING.matcher(line);
            Matcher value = VALUE.matcher(line);
            if (row.matches() && rows.containsKey(row.group(1))) {
                same(row.group(1), rows.get(row.group(1)), row.group(2), at);
            } else if (heading.matches()) {
                clause = heading.group(1);
                missing.remove(clause);
            } else if (value.matches()) {
                clause(clause, value.group(1), value.group(2), at);
            }
        }
        // a report that leaves out what the attestation states says something else
        missing.forEach(left -> same(left, left, "", new Range(file.size(), file.size())));
    }

    private Map<String, String> rows(Optional<Recount> recount) {
        Map<String, String> rows = new HashMap<>();
        rows.put("Framework", attestation.framework().toUpperCase(Locale.ROOT));
        rows.put("Model", attestation.text("model_id"));
        rows.put("Period", attestation.text("period_from") + " \u2192 " + attestation.text("period_to"));
        rows.put("Generated", attestation.text("generated_at"));
        rows.put("Overall", "**" + attestation.text("overall_status").toUpperCase(Locale.ROOT) + "**");
        String signature = attestation.text("hmac_sig");
        rows.put("HMAC Sig", "`" + signature.substring(0, Math.min(SIGNATURE_SHOWN, signature.length())) + "\u2026`");
        for (Map.Entry<String, String> named : Map.of("Model Owner", "model_owner", "Risk Tier", "model_risk_tier", "Model Status", "model_status").entrySet()) {
            rows.put(named.getKey(), attestation.text(named.getValue()));
        }
        rows.put("Explanation Coverage", attestation.coverage().map(share -> share + "%").orElse(""));
        recount.ifPresent(count -> rows.put("Events in scope", String.valueOf(count.events())));
        return rows;
    }

    private void clause(String id, String name, String theirs, Range at) {
        Optional<Statement> statement = attestation.statements().stream().filter(one -> one.clause().equals(id)).findFirst();
        String ours = statement.map(one -> switch (name) {
            case "Status" -> one.status().toUpperCase(Locale.ROOT);
            case "Summary" -> one.summary();
            default -> one.count().isPresent() ? String.valueOf(one.count().getAsLong()) : "";
        }).orElse("");
        same(id + " " + name, ours, theirs, at);
    }

    private void same(String what, String ours, String theirs, Range at) {
        tally.examined(1);
        if (!ours.equals(theirs)) {
            tally.report(Finding.of(AttestationCode.CONTENT, file.locator().atBytes(at), what, file.simpleName()).compared(ours, theirs));
        }
    }

    /** The number of events that the report states, the only place where it is written down. */
    static OptionalLong scope(Optional<EvidenceFile> file) throws UnreadableEvidence {
        if (file.isEmpty()) {
            return OptionalLong.empty();
        }
        Matcher row = Pattern.compile("\\| Events in scope\\s*\\| (\\d{1,12}) \\|").matcher(new String(file.get().content(LONGEST), StandardCharsets.UTF_8));
        return row.find() ? OptionalLong.of(Long.parseLong(row.group(1))) : OptionalLong.empty();
    }
}
