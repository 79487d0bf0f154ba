// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.check.CheckResult;
import io.assay.check.Finding;
import io.assay.check.Outcome;
import io.assay.check.Phrase;
import io.assay.check.Verdict;
import io.assay.text.Messages;
import io.assay.verify.ObjectResult;
import io.assay.verify.Observation;
import io.assay.verify.RunResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the verdict for a terminal: headline, questions with answers, findings, what it shows and what it does not. */
public final class TextReport {
    private static final Map<Outcome, String> MARKS = Map.of(Outcome.PASSED, "[+]", Outcome.FAILED, "[x]", Outcome.INDETERMINATE, "[?]",
            Outcome.ERROR, "[!]", Outcome.NOT_CHECKED, "[ ]", Outcome.NOT_APPLICABLE, "[-]");
    private static final int SHOWN = 10;

    private final Messages words;
    private final StringBuilder out = new StringBuilder();

    public TextReport(Messages words) {
        this.words = words;
    }

    public String of(RunResult run) {
        run.objects().forEach(this::object);
        if (run.objects().size() > 1) {
            line(words.text(ReportText.RUN_HEAD, run.objects().size(), headline(run.verdict())));
        }
        return out.toString();
    }

    private void object(ObjectResult object) {
        line(object.path());
        line("  " + headline(object.verdict()));
        if (!object.isRecognised()) {
            line("  " + words.text(ReportText.NOT_RECOGNISED));
            line("");
            return;
        }
        line("  " + words.text(ReportText.OBJECT_HEAD, object.format(), object.events().count(), object.size(), object.sha256()));
        object.checks().stream().filter(check -> check.outcome() != Outcome.NOT_APPLICABLE).forEach(this::check);
        findings(object.findings());
        sentences(ReportText.SHOWS, object.shows());
        sentences(ReportText.DOES_NOT_SHOW, object.doesNotShow());
        line("");
    }

    private String headline(Verdict verdict) {
        String reasons = verdict.qualifiers().stream().map(words::name).collect(Collectors.joining("; "));
        String why = verdict.subIndication() == null ? "" : " (" + verdict.subIndication() + ")";
        return words.name(verdict.indication()) + why + " · " + words.name(verdict.assurance()) + (reasons.isEmpty() ? "" : " · " + reasons);
    }

    private void check(CheckResult check) {
        String counts = check.failed() > 0 ? words.text(ReportText.FAILED_OF, check.failed(), check.examined()) : Long.toString(check.examined());
        String answer = words.name(check.outcome()) + ", " + counts;
        line("  " + MARKS.get(check.outcome()) + " " + padded(words.question(check.question()), 42) + answer);
    }

    private void findings(List<Observation> findings) {
        if (!findings.isEmpty()) {
            line("  " + words.text(ReportText.FINDINGS));
        }
        findings.stream().limit(SHOWN).map(Observation::finding).forEach(this::finding);
        if (findings.size() > SHOWN) {
            line("    " + words.text(ReportText.MORE, findings.size() - SHOWN));
        }
    }

    private void finding(Finding finding) {
        line("    " + words.name(finding.weight()) + "  " + finding.code().code() + "  " + finding.at());
        line("      " + words.message(finding));
        if (!finding.expected().isEmpty() || !finding.actual().isEmpty()) {
            line("      " + words.text(ReportText.COMPARED, finding.actual(), finding.expected()));
        }
    }

    private void sentences(ReportText title, List<Phrase> phrases) {
        if (!phrases.isEmpty()) {
            line("  " + words.text(title));
            phrases.forEach(phrase -> line("    – " + words.text(phrase)));
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
