// SPDX-License-Identifier: Apache-2.0
package io.assay.report.section;

import io.assay.check.Assurance;
import io.assay.check.CheckResult;
import io.assay.trust.Policy;
import io.assay.check.SubIndication;
import io.assay.report.dossier.Block;
import io.assay.report.dossier.Block.Grid;
import io.assay.report.dossier.Block.GridColumn;
import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.Entry;
import io.assay.report.dossier.Entry.Kind;
import io.assay.report.dossier.GlossaryText;
import io.assay.report.dossier.Section;
import io.assay.report.dossier.SectionId;
import io.assay.verify.ObjectResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** By what measure the outcome was formed, and what the words of a verdict mean. */
final class CriteriaSection implements SectionWriter {
    /** Characters of a date. */
    private static final int DAY = 10;

    @Override
    public Section write(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(material.say(DossierText.CRITERIA_OUTCOME)));
        blocks.add(new Block.Words(material.say(DossierText.CRITERIA_KEYS)));
        blocks.add(new Block.Words(material.say(DossierText.CRITERIA_TIME, material.at())));
        blocks.add(new Block.Words(material.say(DossierText.CRITERIA_POLICY, material.policyId(), material.policySha256())));
        Policy policy = material.run().circumstances().policy();
        if (!policy.levels().isEmpty()) {
            blocks.add(changes(policy, material));
        }
        if (!policy.algorithms().demands().isEmpty()) {
            blocks.add(algorithms(policy, material));
        }
        blocks.add(new Grid("assurances", material.say(DossierText.ASSURANCE_TABLE), List.of(GridColumn.heading(""), GridColumn.of("")),
            Arrays.stream(Assurance.values()).map(assurance -> List.of(
                Entry.of(Kind.STRONG, material.messages().name(assurance)).below(Kind.CODE_NOTE, assurance.name()),
                Entry.text(material.messages().text(GlossaryText.of(assurance))))).toList()));
        Set<SubIndication> reasons = reasons(material);
        if (!reasons.isEmpty()) {
            blocks.add(new Block.Subhead(material.say(DossierText.REASONS_TABLE)));
            blocks.add(new Grid("reasons", material.say(DossierText.REASONS_TABLE),
                List.of(GridColumn.heading(material.say(DossierText.COL_CODE)), GridColumn.of(material.say(DossierText.COL_MEANING))),
                reasons.stream().map(reason -> List.of(Entry.code(reason.name()),
                    Entry.text(material.messages().text(GlossaryText.of(reason))))).toList()));
        }
        return new Section(SectionId.CRITERIA, material.say(DossierText.CRITERIA), false, blocks);
    }

    private static Grid changes(Policy policy, Material material) {
        List<List<Entry>> rows = new ArrayList<>();
        new TreeMap<>(policy.levels()).forEach((name, level) -> rows.add(List.of(Entry.code(name), Entry.code(level.name()))));
        return new Grid("policy", material.say(DossierText.CRITERIA_POLICY_CHANGES), List.of(
            GridColumn.heading(material.say(DossierText.CRITERIA_POLICY_CHANGES)), GridColumn.of(material.say(DossierText.COL_POLICY_SAYS))), rows);
    }

    private static Grid algorithms(Policy policy, Material material) {
        List<List<Entry>> rows = new ArrayList<>();
        new TreeMap<>(policy.algorithms().demands()).forEach((name, demand) -> rows.add(List.of(Entry.code(name),
            Entry.of(Entry.Kind.TEXT, demand.minimumBits() == 0 ? "" : material.say(DossierText.LEAST_BITS, demand.minimumBits()))
                .below(Entry.Kind.TEXT, demand.until().map(end -> material.say(DossierText.UNTIL, end.toString().substring(0, DAY))).orElse("")))));
        return new Grid("policy-algorithms", material.say(DossierText.CRITERIA_ALGORITHMS), List.of(
            GridColumn.heading(material.say(DossierText.CRITERIA_ALGORITHMS)), GridColumn.of(material.say(DossierText.COL_POLICY_SAYS))), rows);
    }

    private static Set<SubIndication> reasons(Material material) {
        Set<SubIndication> reasons = EnumSet.noneOf(SubIndication.class);
        for (ObjectResult object : material.run().objects()) {
            object.checks().stream().map(CheckResult::subIndication).filter(reason -> reason != null).forEach(reasons::add);
            object.findings().stream().map(seen -> seen.finding().code().subIndication()).filter(reason -> reason != null).forEach(reasons::add);
        }
        return reasons;
    }
}
