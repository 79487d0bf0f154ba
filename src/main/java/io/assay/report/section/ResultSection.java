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
import java.util.List;
import java.util.function.Function;

/** The outcome of every item of evidence, what it shows and what it does not. */
final class ResultSection implements SectionWriter {

    @Override
    public Section write(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Grid("objects", material.say(DossierText.RESULT_TABLE), List.of(
            GridColumn.of(material.say(DossierText.COL_OUTCOME)), GridColumn.heading(material.say(DossierText.COL_EVIDENCE)),
            GridColumn.of(material.say(DossierText.COL_RESTS_ON)), GridColumn.of(material.say(DossierText.COL_RESERVATIONS))),
            material.worstFirst().stream().map(object -> row(object, material)).toList()));
        blocks.add(new Block.Subhead(material.say(DossierText.SHOWS)));
        List<String> shows = sentences(material, ObjectResult::shows);
        blocks.add(shows.isEmpty() ? new Block.Words(material.say(DossierText.SHOWS_NOTHING)) : new Block.Points(shows));
        List<String> doesNotShow = sentences(material, ObjectResult::doesNotShow);
        if (!doesNotShow.isEmpty()) {
            blocks.add(new Block.Subhead(material.say(DossierText.DOES_NOT_SHOW)));
            blocks.add(new Block.Points(doesNotShow));
        }
        return new Section(SectionId.RESULT, material.say(DossierText.RESULT), false, blocks);
    }

    private static List<Entry> row(ObjectResult object, Material material) {
        Entry outcome = Entry.marked(Wording.mark(object.verdict().indication()), material.messages().name(object.verdict().indication()))
            .below(Kind.CODE_NOTE, object.verdict().subIndication() == null ? "" : object.verdict().subIndication().name());
        Entry evidence = Entry.code(object.path()).below(Kind.NOTE, material.kind(object));
        Entry restsOn = object.isRecognised() ? Entry.text(material.messages().name(object.verdict().assurance())) : Entry.text("–");
        return List.of(outcome, evidence, restsOn, Entry.text(material.wording().reservations(object.verdict())));
    }

    /** The sentences of all objects, each once. */
    private static List<String> sentences(Material material, Function<ObjectResult, List<Phrase>> which) {
        return material.recognised().stream().flatMap(object -> which.apply(object).stream()).map(material.messages()::text).distinct().toList();
    }
}
