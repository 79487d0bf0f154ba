// SPDX-License-Identifier: Apache-2.0
package io.assay.report.section;

import io.assay.check.CheckResult;
import io.assay.report.dossier.Block;
import io.assay.report.dossier.Block.Grid;
import io.assay.report.dossier.Block.GridColumn;
import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.Entry;
import io.assay.report.dossier.Entry.Kind;
import io.assay.report.dossier.Section;
import io.assay.report.dossier.SectionId;
import io.assay.report.dossier.Wording;
import io.assay.verify.ObjectResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was done: every check that was planned, as a question with its answer, how much it examined and whose document it follows. */
final class ProceduresSection implements SectionWriter {

    @Override
    public Section write(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(material.say(DossierText.PROCEDURES_INTRO)));
        int number = 0;
        material.tellOfTheRest(blocks);
        for (ObjectResult object : material.detailed()) {
            String title = material.say(DossierText.PROCEDURES_TABLE, object.path());
            blocks.add(new Block.Subhead(title));
            blocks.add(new Grid("checks-" + ++number, title, List.of(
                GridColumn.of(material.say(DossierText.COL_ANSWER)), GridColumn.heading(material.say(DossierText.COL_QUESTION)),
                GridColumn.of(material.say(DossierText.COL_AXIS)), GridColumn.of(material.say(DossierText.COL_SOURCE))),
                object.checks().stream().sorted(Comparator.comparing((CheckResult check) -> check.question().axis()))
                    .map(check -> row(check, material)).toList()));
        }
        return new Section(SectionId.PROCEDURES, material.say(DossierText.PROCEDURES), true, blocks);
    }

    private static List<Entry> row(CheckResult check, Material material) {
        Entry answer = Entry.marked(Wording.mark(check.outcome()), material.wording().answer(check))
            .below(Kind.CODE_NOTE, check.subIndication() == null ? "" : check.subIndication().name());
        Entry question = Entry.of(Kind.STRONG, material.messages().question(check.question()))
            .below(Kind.NOTE, material.messages().explain(check.question()))
            .below(Kind.CODE_NOTE, check.question().id().value());
        return List.of(answer, question, Entry.text(material.messages().name(check.question().axis())),
            Entry.of(Kind.NOTE, check.question().source()));
    }
}
