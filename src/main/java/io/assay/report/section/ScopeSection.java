// SPDX-License-Identifier: Apache-2.0
package io.assay.report.section;

import io.assay.check.Qualifier;
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
import java.util.List;
import java.util.stream.Collectors;

/** What was examined, all of it or which part: every input with its digest, its size and the period of its events. */
final class ScopeSection implements SectionWriter {

    @Override
    public Section write(Material material) {
        List<Block> blocks = new ArrayList<>();
        List<ObjectResult> objects = material.run().objects();
        blocks.add(new Block.Words(objects.size() == 1 ? material.say(DossierText.SCOPE_ONE)
            : material.say(DossierText.SCOPE_MANY, Wording.grouped(objects.size()))));
        if (material.examined() > objects.size()) {
            blocks.add(new Block.Words(material.say(DossierText.SCOPE_PART, Wording.grouped(material.examined()))));
        }
        blocks.add(new Block.Words(extent(material, objects)));
        long unrecognised = objects.stream().filter(object -> !object.isExamined()).count();
        if (unrecognised > 0) {
            blocks.add(new Block.Words(material.say(DossierText.SCOPE_UNRECOGNISED, Wording.grouped(unrecognised))));
        }
        blocks.add(new Grid("inputs", material.say(DossierText.SCOPE_TABLE), List.of(
            GridColumn.heading(material.say(DossierText.COL_EVIDENCE)), GridColumn.figures(material.say(DossierText.COL_SIZE)),
            GridColumn.figures(material.say(DossierText.COL_EVENTS)), GridColumn.of(material.say(DossierText.COL_PERIOD))),
            objects.stream().map(object -> row(object, material)).toList()));
        return new Section(SectionId.SCOPE, material.say(DossierText.SCOPE), false, blocks);
    }

    private static String extent(Material material, List<ObjectResult> objects) {
        String partial = objects.stream()
            .filter(object -> object.verdict().qualifiers().contains(Qualifier.PARTIAL_SCOPE) || object.sha256().isEmpty())
            .map(ObjectResult::path).collect(Collectors.joining(", "));
        if (material.run().cancelled()) {
            return material.say(DossierText.CANCELLED);
        }
        return partial.isEmpty() ? material.say(DossierText.SCOPE_WHOLE) : material.say(DossierText.SCOPE_PARTIAL, partial);
    }

    private static List<Entry> row(ObjectResult object, Material material) {
        Entry evidence = Entry.code(object.path())
            .below(Kind.CODE_NOTE, object.sha256())
            .below(Kind.NOTE, material.kind(object));
        for (String companion : object.companions()) {
            evidence = evidence.below(Kind.NOTE, material.say(DossierText.COMPANION, companion));
        }
        Entry period = Entry.of(Kind.CODE, object.events().first())
            .below(Kind.CODE, object.events().last().equals(object.events().first()) ? "" : object.events().last());
        return List.of(evidence, Entry.number(object.size()), Entry.number(object.events().count()), period);
    }
}
