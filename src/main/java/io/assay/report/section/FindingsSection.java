// SPDX-License-Identifier: Apache-2.0
package io.assay.report.section;

import io.assay.check.CheckResult;
import io.assay.check.FindingCode;
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
import io.assay.verify.Observation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything that was found: exact counts for each check, then the kept findings with place, recorded and recomputed value. */
final class FindingsSection implements SectionWriter {

    @Override
    public Section write(Material material) {
        List<Block> blocks = new ArrayList<>();
        int left = material.options().findings();
        int number = 0;
        material.tellOfTheRest(blocks);
        for (ObjectResult object : material.detailed()) {
            if (!object.findings().isEmpty()) {
                number++;
                blocks.add(new Block.Subhead(material.say(DossierText.FINDINGS_TABLE, object.path())));
                blocks.add(counts(object, material, number));
                List<Observation> printed = object.findings().subList(0, Math.min(left, object.findings().size()));
                left -= printed.size();
                blocks.add(details(object, printed, material, number));
                if (printed.size() < object.findings().size()) {
                    blocks.add(new Block.Words(material.say(DossierText.FINDINGS_LEFT_OUT, Wording.grouped(printed.size()),
                        Wording.grouped(object.findings().size()))));
                }
            }
        }
        if (number == 0) {
            blocks.add(new Block.Words(material.say(DossierText.FINDINGS_NONE)));
        } else {
            blocks.add(0, new Block.Words(material.say(DossierText.FINDINGS_CAP)));
            blocks.add(new Block.Subhead(material.say(DossierText.TODO_TITLE)));
            blocks.add(new Block.Points(todos(material)));
        }
        return new Section(SectionId.FINDINGS, material.say(DossierText.FINDINGS), number > 0, blocks);
    }

    private static Grid counts(ObjectResult object, Material material, int number) {
        List<List<Entry>> rows = new ArrayList<>();
        for (CheckResult check : object.checks()) {
            long kept = object.findings().stream().filter(seen -> seen.question().id().equals(check.question().id())).count();
            if (kept > 0 || check.failed() > 0) {
                rows.add(List.of(Entry.code(check.question().id().value()),
                    Entry.marked(Wording.mark(check.outcome()), material.messages().name(check.outcome())),
                    Entry.number(check.examined()), Entry.number(check.failed()), Entry.number(kept)));
            }
        }
        return new Grid("finding-counts-" + number, material.say(DossierText.FINDINGS_COUNTS, object.path()), List.of(
            GridColumn.heading(material.say(DossierText.COL_CHECK)), GridColumn.of(material.say(DossierText.COL_OUTCOME)),
            GridColumn.figures(material.say(DossierText.COL_EXAMINED)), GridColumn.figures(material.say(DossierText.COL_FAILED)),
            GridColumn.figures(material.say(DossierText.COL_KEPT))), rows);
    }

    private static Grid details(ObjectResult object, List<Observation> printed, Material material, int number) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Observation seen : printed) {
            rows.add(FindingRow.of(rows.size() + 1, seen, object.path(), material));
        }
        return new Grid("findings-" + number, material.say(DossierText.FINDINGS_TABLE, Material.name(object.path())), List.of(
            GridColumn.figures(material.say(DossierText.COL_NUMBER)), GridColumn.of(material.say(DossierText.COL_WEIGHT)),
            GridColumn.of(material.say(DossierText.COL_WHERE)), GridColumn.heading(material.say(DossierText.COL_FINDING)),
            GridColumn.of(material.say(DossierText.COL_RECORDED)), GridColumn.of(material.say(DossierText.COL_RECOMPUTED))), rows);
    }

    private static List<String> todos(Material material) {
        Set<FindingCode> codes = new LinkedHashSet<>();
        material.recognised().forEach(object -> object.findings().forEach(seen -> codes.add(seen.finding().code())));
        return codes.stream().map(code -> material.messages().brief(code) + ": " + material.messages().todo(code)).toList();
    }
}
