// SPDX-License-Identifier: Apache-2.0
package io.assay.format.spanforge.attestation;

import io.assay.check.Finding;
import io.assay.check.Tally;
import io.assay.evidence.Range;
import io.assay.format.spanforge.attestation.Attestation.Statement;
import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The report in Markdown: rows {@code | name | value |}, then for each clause a heading and lines {@code - **Name**: value}, then a list of the
 * clauses that fall short. Its prose is of no account; every value that the attestation has too is compared, and must be there.
 */
final class TextReport {
    private static final Pattern HEADING = Pattern.compile("### (\\S+) (.+?) \u2014 (.*)");
    private static final Pattern LISTED = Pattern.compile("- \\*\\*(.+?)\\*\\* \u2014 .*");
    private static final Pattern VALUE = Pattern.compile("- \\*\\*(Status|Evidence events|Summary)\\*\\*: (.*)");
    private static final List<String> VALUES = List.of("Status", "Evidence events", "Summary");
    private static final Map<String, String> SIGNS = Map.of("pass", "\u2705", "partial", "\u26a0\ufe0f", "fail", "\u274c");
    private static final int CELLS = 3;
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
        Set<String> missing = expected(rows);
        String clause = "";
        String section = "";
        long offset = 0;
        for (String line : new String(file.content(LONGEST), StandardCharsets.UTF_8).split("\n", -1)) {
            Range at = new Range(offset, offset + line.getBytes(StandardCharsets.UTF_8).length);
            offset = at.to() + 1;
            Matcher heading = HEADING.matcher(line);
            Matcher value = VALUE.matcher(line);
            Matcher listed = LISTED.matcher(line);
            String row = name(line);
            if (rows.containsKey(row)) {
                missing.remove(row);
                same(row, rows.get(row), cell(line), at);
            } else if (heading.matches()) {
                clause = heading.group(2);
                missing.remove(clause);
                heading(clause, heading, at);
            } else if (value.matches()) {
                missing.remove(clause + " " + value.group(1));
                clause(clause, value.group(1), value.group(2), at);
            } else if (line.startsWith("## ")) {
                section = line.contains("Gaps") ? "fail" : line.contains("Partial") ? "partial" : "";
            } else if (!section.isEmpty() && listed.matches()) {
                missing.remove(listed.group(1) + " " + section);
                same(listed.group(1), statement(listed.group(1)).map(Statement::status).orElse(""), section, at);
            }
        }
        // a report that leaves out what the attestation states says something else
        missing.forEach(left -> same(left, left, "", new Range(file.size(), file.size())));
    }

    /** What the report has to say: a row for each statement, a heading and three values for each clause, and those that fall short once more. */
    private Set<String> expected(Map<String, String> rows) {
        Set<String> expected = new LinkedHashSet<>();
        rows.forEach((name, value) -> {
            if (!value.isEmpty()) {
                expected.add(name);
            }
        });
        for (Statement statement : attestation.statements()) {
            expected.add(statement.clause());
            VALUES.forEach(value -> expected.add(statement.clause() + " " + value));
            if (statement.status().equals("fail") || statement.status().equals("partial")) {
                expected.add(statement.clause() + " " + statement.status());
            }
        }
        return expected;
    }

    /** The first cell of a row of the table; empty where the line is none. */
    private static String name(String line) {
        String[] cells = line.split("\\|", CELLS);
        return cells.length == CELLS && cells[0].isBlank() ? cells[1].strip() : "";
    }

    /** The second cell; where the row does not end as the producer ends it, all that follows. */
    private static String cell(String line) {
        String rest = line.split("\\|", CELLS)[2];
        return rest.length() > 2 && rest.startsWith(" ") && rest.endsWith(" |") ? rest.substring(1, rest.length() - 2) : rest;
    }

    /** The sign and the title before the eyes of whoever reads the report: they say as much as the status. */
    private void heading(String clause, Matcher heading, Range at) {
        statement(clause).ifPresent(statement -> same(clause, SIGNS.getOrDefault(statement.status(), heading.group(1)) + " " + MappingRule
                .of(attestation.framework()).stream().filter(rule -> rule.isOf(clause)).findFirst().map(MappingRule::title).orElse(heading.group(3)),
                heading.group(1) + " " + heading.group(3), at));
    }

    private Optional<Statement> statement(String clause) {
        return attestation.statements().stream().filter(one -> one.clause().equals(clause)).findFirst();
    }

    private Map<String, String> rows(Optional<Recount> recount) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("Framework", attestation.framework().toUpperCase(Locale.ROOT));
        rows.put("Model", attestation.text("model_id"));
        rows.put("Period", attestation.text("period_from") + " \u2192 " + attestation.text("period_to"));
        rows.put("Generated", attestation.text("generated_at"));
        rows.put("Overall", "**" + attestation.text("overall_status").toUpperCase(Locale.ROOT) + "**");
        String signature = attestation.text("hmac_sig");
        rows.put("HMAC Sig", "`" + signature.substring(0, Math.min(SIGNATURE_SHOWN, signature.length())) + "\u2026`");
        rows.put("Model Owner", attestation.text("model_owner"));
        rows.put("Risk Tier", attestation.text("model_risk_tier"));
        rows.put("Model Status", attestation.text("model_status"));
        rows.put("Explanation Coverage", attestation.coverage().map(share -> share + "%").orElse(""));
        recount.ifPresent(count -> rows.put("Events in scope", String.valueOf(count.events())));
        return rows;
    }

    private void clause(String id, String name, String theirs, Range at) {
        String ours = statement(id).map(one -> switch (name) {
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
