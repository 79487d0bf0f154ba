// SPDX-License-Identifier: Apache-2.0
package io.assay.report;

import io.assay.check.Axis;
import io.assay.check.CheckResult;
import io.assay.check.Finding;
import io.assay.check.FindingCode;
import io.assay.check.Outcome;
import io.assay.check.Phrase;
import io.assay.check.Verdict;
import io.assay.check.Weight;
import io.assay.report.dossier.Wording;
import io.assay.report.draw.Mark;
import io.assay.report.type.TextLines;
import io.assay.text.Messages;
import io.assay.trust.TrustStore;
import io.assay.verify.ObjectResult;
import io.assay.verify.Observation;
import io.assay.verify.RunResult;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes the verdict for a terminal, the worst first: headline, questions with answers, findings, what it shows and what it does not.
 * Whatever the evidence recorded is printed without anything that could steer the terminal.
 */
public final class TextReport {
    private static final int WIDTH = 100;
    private static final int QUESTION = 42;
    private static final int SHOWN = 10;

    private final Messages words;
    private final Wording wording;
    private final StringBuilder out = new StringBuilder();

    public TextReport(Messages words) {
        this.words = words;
        this.wording = new Wording(words);
    }

    /** The text of a run; lines end with a line feed. */
    public String of(RunResult run) {
        out.setLength(0);
        run.objects().forEach(this::object);
        if (run.objects().size() > 1) {
            line("", words.text(ReportText.RUN_HEAD, Wording.grouped(run.objects().size()), outcome(run.verdict())));
        }
        trust(run.circumstances().trust());
        return out.toString();
    }

    private void trust(TrustStore trust) {
        line("", trust.keys().isEmpty() ? words.text(ReportText.TRUST_NONE) : words.text(ReportText.TRUST_KEYS, trust.keys().size()));
        trust.keys().forEach(key -> line("  ", key.id() + "  " + key.kind().word() + "  " + key.fingerprint() + "  " + key.origin()));
        line("", words.text(ReportText.TRUST_DIGEST, trust.sha256().hex()));
    }

    private void object(ObjectResult object) {
        line("", object.path());
        Verdict verdict = object.verdict();
        String rests = object.isRecognised() ? outcome(verdict) : words.name(verdict.indication()) + why(verdict);
        line("  ", sign(Wording.mark(verdict.indication())) + rests);
        if (!object.isRecognised()) {
            line("      ", words.text(object.isExamined() ? ReportText.NOT_TOLD : ReportText.NOT_RECOGNISED));
            findings(object);
            line("", "");
            return;
        }
        if (!verdict.qualifiers().isEmpty()) {
            line("      ", words.text(ReportText.RESERVATIONS, wording.reservations(verdict)));
        }
        line("      ", axes(verdict));
        line("      ", words.text(ReportText.OBJECT_HEAD, object.format(), Wording.grouped(object.events().count()), Wording.grouped(object.size())));
        if (!object.sha256().isEmpty()) {
            line("      ", "SHA-256 " + object.sha256());
        }
        line("", "");
        object.checks().stream().filter(check -> check.outcome() != Outcome.NOT_APPLICABLE).sorted(Comparator.comparingInt(TextReport::rank))
            .forEach(this::check);
        findings(object);
        sentences(ReportText.SHOWS, object.shows());
        sentences(ReportText.DOES_NOT_SHOW, object.doesNotShow());
        line("", "");
    }

    private String outcome(Verdict verdict) {
        return switch (verdict.indication()) {
            case NO_EVIDENCE_FOUND -> words.name(verdict.indication());
            default -> words.name(verdict.indication()) + why(verdict) + " · " + words.name(verdict.assurance());
        };
    }

    private static String why(Verdict verdict) {
        return verdict.subIndication() == null ? "" : " (" + verdict.subIndication() + ")";
    }

    private String axes(Verdict verdict) {
        return Arrays.stream(Axis.values()).filter(axis -> verdict.axes().get(axis) != Outcome.NOT_APPLICABLE)
            .map(axis -> words.name(axis) + ": " + words.name(verdict.axes().get(axis))).collect(Collectors.joining(" · "));
    }

    private static int rank(CheckResult check) {
        return switch (check.outcome()) {
            case FAILED -> 0;
            case ERROR, INDETERMINATE -> 1;
            case NOT_CHECKED -> 2;
            case PASSED, NOT_APPLICABLE -> 3;
        };
    }

    private void check(CheckResult check) {
        String question = words.question(check.question());
        line("  ", sign(Wording.mark(check.outcome())) + question + " ".repeat(Math.max(1, QUESTION - question.length())) + wording.answer(check));
    }

    private void findings(ObjectResult object) {
        List<Observation> worstFirst = object.findings().stream().sorted(Comparator.comparing((Observation seen) -> seen.finding().weight())).toList();
        if (!worstFirst.isEmpty()) {
            line("", "");
            line("  ", words.text(ReportText.FINDINGS));
        }
        Set<FindingCode> advised = new HashSet<>();
        worstFirst.stream().limit(SHOWN).map(Observation::finding).forEach(finding -> {
            finding(finding, object.path());
            boolean open = finding.weight() == Weight.FAIL || finding.weight() == Weight.INDETERMINATE;
            if (open && advised.add(finding.code())) {
                wrapped("      → ", words.todo(finding.code()));
            }
        });
        if (worstFirst.size() > SHOWN) {
            line("      ", words.text(ReportText.MORE, Wording.grouped(worstFirst.size() - SHOWN)));
        }
    }

    private void finding(Finding finding, String object) {
        String place = finding.at().toString();
        String near = place.startsWith(object) ? object.substring(object.lastIndexOf('/') + 1) + place.substring(object.length()) : place;
        line("  ", sign(Wording.mark(finding.weight())) + words.name(finding.weight()) + "  " + near + "  " + finding.code().code());
        wrapped("      ", words.message(finding));
        if (!finding.expected().isEmpty() || !finding.actual().isEmpty()) {
            wrapped("      ", words.text(ReportText.COMPARED, finding.actual(), finding.expected()));
        }
    }

    private void sentences(ReportText title, List<Phrase> phrases) {
        if (!phrases.isEmpty()) {
            line("", "");
            line("  ", words.text(title));
            phrases.forEach(phrase -> wrapped("    – ", words.text(phrase)));
        }
    }

    private void wrapped(String lead, String text) {
        String indent = lead;
        for (String part : TextLines.of(text, WIDTH - lead.length())) {
            line(indent, part);
            indent = " ".repeat(lead.length());
        }
    }

    private static String sign(Mark mark) {
        return switch (mark) {
            case PASSED -> "[+] ";
            case FAILED, NOT_EVIDENCED -> "[x] ";
            case INDETERMINATE -> "[?] ";
            case WARNING -> "[!] ";
            case INFO -> "[i] ";
            case PARTLY, NOT_CHECKED, NOT_EVIDENCEABLE, NONE -> "[ ] ";
        };
    }

    private void line(String indent, String text) {
        out.append(indent).append(TextLines.visible(text).stripTrailing()).append('\n');
    }
}
