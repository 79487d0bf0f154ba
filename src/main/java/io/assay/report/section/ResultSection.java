// SPDX-License-Identifier: Apache-2.0
package io.assay.report.section;

import io.assay.check.Phrase;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The outcome of every item of evidence, what it shows and what it does not. */
final class ResultSection implements SectionWriter {
    /** So many objects are named beside a sentence that speaks of more. */
    private static final int NAMED = 2;

    @Override
    public Section write(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Grid("objects", material.say(DossierText.RESULT_TABLE), List.of(
            GridColumn.of(material.say(DossierText.COL_OUTCOME)), GridColumn.heading(material.say(DossierText.COL_EVIDENCE)),
            GridColumn.of(material.say(DossierText.COL_RESTS_ON)), GridColumn.of(material.say(DossierText.COL_RESERVATIONS))),
            material.worstFirst().stream().map(object -> row(object, material)).toList()));
        if (!sentences(material, ObjectResult::shows, DossierText.SHOWS, blocks)) {
            blocks.add(new Block.Subhead(material.say(DossierText.SHOWS)));
            blocks.add(new Block.Words(material.say(DossierText.SHOWS_NOTHING)));
        }
        sentences(material, ObjectResult::doesNotShow, DossierText.DOES_NOT_SHOW, blocks);
        return new Section(SectionId.RESULT, material.say(DossierText.RESULT), false, blocks);
    }

    private static List<Entry> row(ObjectResult object, Material material) {
        Entry outcome = Entry.marked(Wording.mark(object.verdict().indication()), material.messages().name(object.verdict().indication()))
            .below(Kind.CODE_NOTE, object.verdict().subIndication() == null ? "" : object.verdict().subIndication().name());
        Entry evidence = Entry.code(object.path()).below(Kind.NOTE, material.kind(object));
        Entry restsOn = object.isRecognised() ? Entry.text(material.messages().name(object.verdict().assurance())) : Entry.text("–");
        return List.of(outcome, evidence, restsOn, Entry.text(material.wording().reservations(object.verdict())));
    }

    /** The sentences of all objects, each once; of several objects with those it speaks of. Answers whether there are any. */
    private static boolean sentences(Material material, Function<ObjectResult, List<Phrase>> which, DossierText title, List<Block> blocks) {
        List<ObjectResult> objects = material.recognised();
        Map<String, List<ObjectResult>> said = new LinkedHashMap<>();
        objects.forEach(object -> which.apply(object).stream().map(material.messages()::text).distinct()
                .forEach(sentence -> said.computeIfAbsent(sentence, first -> new ArrayList<>()).add(object)));
        if (said.isEmpty()) {
            return false;
        }
        blocks.add(new Block.Subhead(material.say(title)));
        if (objects.size() == 1) {
            blocks.add(new Block.Points(List.copyOf(said.keySet())));
        } else {
            blocks.add(new Grid(title.key(), material.say(title), List.of(GridColumn.of(material.say(DossierText.COL_STATEMENT)),
                    GridColumn.heading(material.say(DossierText.COL_EVIDENCE))), said.entrySet().stream()
                    .map(one -> List.of(Entry.text(one.getKey()), evidence(one.getValue(), material))).toList()));
        }
        return true;
    }

    private static Entry evidence(List<ObjectResult> objects, Material material) {
        Entry entry = Entry.EMPTY;
        for (ObjectResult object : objects.subList(0, Math.min(NAMED, objects.size()))) {
            entry = entry.below(Kind.CODE, object.path());
        }
        return objects.size() <= NAMED ? entry : entry.below(Kind.NOTE, material.say(DossierText.AND_MORE, Wording.grouped(objects.size() - NAMED)));
    }
}
