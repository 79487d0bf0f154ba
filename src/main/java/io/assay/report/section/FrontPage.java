// SPDX-License-Identifier: Apache-2.0
package io.assay.report.section;

import io.assay.check.Axis;
import io.assay.check.CheckResult;
import io.assay.check.Indication;
import io.assay.check.Outcome;
import io.assay.check.Qualifier;
import io.assay.check.Verdict;
import io.assay.check.Weight;
import io.assay.report.dossier.Block.Grid;
import io.assay.report.dossier.Block.GridColumn;
import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.Entry;
import io.assay.report.dossier.Entry.Kind;
import io.assay.report.dossier.Front;
import io.assay.report.dossier.GlossaryText;
import io.assay.report.dossier.Wording;
import io.assay.verify.ObjectResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cover: the outcome, what it rests on, what decided it, the six axes, every reservation in a sentence. */
final class FrontPage {
    private static final List<GridColumn> NAMES_AND_VALUES = List.of(GridColumn.heading(""), GridColumn.of(""));

    private final Material material;
    private final Verdict verdict;

    FrontPage(Material material) {
        this.material = material;
        this.verdict = material.run().verdict();
    }

    Front write() {
        return new Front(material.say(DossierText.TITLE), subject(), Wording.mark(verdict.indication()), material.messages().name(verdict.indication()),
            headline(), material.say(DossierText.AXES), axes(), reservations(), facts());
    }

    private String subject() {
        List<ObjectResult> objects = material.run().objects();
        if (objects.size() == 1) {
            String path = objects.getFirst().path();
            return material.examined() > 1 ? material.say(DossierText.SUBJECT_OF_RUN, path, Wording.grouped(material.examined())) : path;
        }
        return material.say(DossierText.SUBJECT_MANY, Wording.grouped(objects.size()));
    }

    private List<String> headline() {
        List<String> sentences = new ArrayList<>();
        if (verdict.indication() != Indication.NO_EVIDENCE_FOUND) {
            DossierText rests = verdict.indication() == Indication.TOTAL_PASSED ? DossierText.RESTS_ON : DossierText.PASSING_RESTS_ON;
            sentences.add(material.say(rests, material.messages().name(verdict.assurance())));
        }
        decisive().flatMap(this::brief).ifPresent(brief -> sentences.addFirst(worst(brief)));
        if (material.recognised().size() > 1) {
            sentences.addFirst(outcomes());
        }
        decisive().ifPresent(check -> sentences.add(material.say(DossierText.DECIDED_BY, material.messages().question(check.question()),
            material.wording().answer(check))));
        if (material.options().redacted()) {
            sentences.add(material.say(DossierText.REDACTED_COPY));
        }
        if (material.run().cancelled()) {
            sentences.add(material.say(DossierText.CANCELLED));
        }
        return sentences;
    }

    private String outcomes() {
        Map<Indication, Long> counts = material.recognised().stream().collect(Collectors.groupingBy(object -> object.verdict().indication(), Collectors.counting()));
        return material.say(DossierText.OUTCOMES_MANY, Wording.grouped(material.recognised().size()), counts.getOrDefault(Indication.TOTAL_FAILED, 0L),
            counts.getOrDefault(Indication.INDETERMINATE, 0L), counts.getOrDefault(Indication.TOTAL_PASSED, 0L));
    }

    private String worst(String brief) {
        return material.recognised().size() > 1 ? material.say(DossierText.WORST, material.worstFirst().getFirst().path(), brief) : brief + ".";
    }

    /** The first check of the worst object that ended as badly as the object did. */
    private Optional<CheckResult> decisive() {
        if (verdict.indication() == Indication.TOTAL_PASSED || verdict.indication() == Indication.NO_EVIDENCE_FOUND) {
            return Optional.empty();
        }
        List<CheckResult> checks = material.worstFirst().getFirst().checks();
        Outcome worst = checks.stream().map(CheckResult::outcome).reduce(Outcome.NOT_APPLICABLE, Outcome::worse);
        return checks.stream().filter(check -> check.outcome() == worst).findFirst();
    }

    /** The few words of what the decisive check found first. */
    private Optional<String> brief(CheckResult check) {
        Weight weight = check.outcome() == Outcome.FAILED ? Weight.FAIL : Weight.INDETERMINATE;
        return material.worstFirst().getFirst().findings().stream()
            .filter(seen -> seen.question() == check.question() && seen.finding().weight() == weight)
            .map(seen -> material.messages().brief(seen.finding().code())).findFirst();
    }

    private Grid axes() {
        return new Grid("axes", material.say(DossierText.AXES), NAMES_AND_VALUES, Arrays.stream(Axis.values()).map(this::axis).toList());
    }

    private List<Entry> axis(Axis axis) {
        Outcome outcome = verdict.axes().getOrDefault(axis, Outcome.NOT_APPLICABLE);
        return List.of(Entry.of(Kind.STRONG, material.messages().name(axis)), Entry.marked(Wording.mark(outcome), material.messages().name(outcome)));
    }

    private Grid reservations() {
        return new Grid("reservations", material.say(DossierText.RESERVATIONS), NAMES_AND_VALUES,
            verdict.qualifiers().stream().map(this::reservation).toList());
    }

    private List<Entry> reservation(Qualifier qualifier) {
        return List.of(Entry.of(Kind.STRONG, material.messages().name(qualifier)), Entry.text(material.messages().text(GlossaryText.of(qualifier))));
    }

    private Grid facts() {
        List<List<Entry>> rows = new ArrayList<>();
        if (material.run().objects().size() == 1 && !material.run().objects().getFirst().sha256().isEmpty()) {
            rows.add(fact(DossierText.FACT_EVIDENCE, Entry.code(material.run().objects().getFirst().sha256())));
        }
        rows.add(fact(DossierText.FACT_AT, Entry.code(material.at())));
        rows.add(fact(DossierText.FACT_TOOL, Entry.text(material.tool().name() + " " + material.tool().version())));
        rows.add(fact(DossierText.FACT_BUILD, material.tool().build().isEmpty() ? Entry.text(material.say(DossierText.DEVELOPMENT_BUILD))
            : Entry.code(material.tool().build())));
        rows.add(fact(DossierText.FACT_POLICY, Entry.code(material.policyId()).below(Kind.CODE_NOTE, material.policySha256())));
        rows.add(fact(DossierText.FACT_TRUST, Entry.code(material.run().circumstances().trust().sha256().hex())));
        rows.add(fact(DossierText.FACT_VERDICT, Entry.code(material.verdictSha256())));
        return new Grid("facts", material.say(DossierText.FACTS), NAMES_AND_VALUES, rows);
    }

    private List<Entry> fact(DossierText name, Entry value) {
        return List.of(Entry.of(Kind.STRONG, material.say(name)), value);
    }
}
