// SPDX-License-Identifier: Apache-2.0
package io.assay.report.annex;

import io.assay.replay.Cutoff;
import io.assay.replay.Projection;
import io.assay.replay.StateAnswer;
import io.assay.replay.StateFields;
import io.assay.report.dossier.Block;
import io.assay.report.dossier.Block.Grid;
import io.assay.report.dossier.Block.GridColumn;
import io.assay.report.dossier.Cut;
import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.Entry;
import io.assay.report.dossier.Entry.Kind;
import io.assay.report.dossier.Recipe;
import io.assay.report.dossier.Section;
import io.assay.report.dossier.SectionId;
import io.assay.report.dossier.Wording;
import io.assay.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The states that were asked for: what each is made of, its digests, its fields, and the command that rebuilds it. */
public final class StateSection {
    private static final int MOST_FIELDS = 120;
    private static final int LONGEST = 300;

    private final Messages words;
    private final Recipe recipe;
    private final String validated;
    private final boolean withheld;

    /**
     * @param validated the validation time
     * @param withheld  whether the fields are left out because they could name a person
     */
    public StateSection(Messages words, Recipe recipe, String validated, boolean withheld) {
        this.words = words;
        this.recipe = recipe;
        this.validated = validated;
        this.withheld = withheld;
    }

    /** The section; it says so where nobody asked. */
    public Section write(List<StateAnswer> answers) {
        List<Block> blocks = new ArrayList<>();
        if (answers.isEmpty()) {
            blocks.add(new Block.Words(words.text(AnnexText.NO_REQUEST)));
        } else if (withheld) {
            blocks.add(new Block.Words(words.text(AnnexText.FIELDS_WITHHELD)));
        }
        for (int i = 0; i < answers.size(); i++) {
            answer(answers.get(i), i + 1, blocks);
        }
        return new Section(SectionId.STATE, words.text(DossierText.STATE), false, blocks);
    }

    private void answer(StateAnswer answer, int number, List<Block> blocks) {
        blocks.add(new Block.Subhead(words.text(AnnexText.AT, answer.path(), point(answer.request().at()))));
        if (answer.projection().isEmpty()) {
            blocks.add(new Block.Words(words.text(AnnexText.NO_STATE)));
            return;
        }
        Projection state = answer.projection().get();
        blocks.add(facts(state, number));
        if (!withheld) {
            fields(answer.path(), state, number, blocks);
            List<String> limits = state.doesNotShow().stream().map(words::text).toList();
            if (!limits.isEmpty()) {
                blocks.add(new Block.Points(limits));
            }
            blocks.add(new Block.Subhead(words.text(AnnexText.REBUILD)));
            blocks.add(new Block.Commands(List.of(recipe.replay(answer.path(), answer.request(), validated))));
        }
    }

    private String point(Cutoff at) {
        return switch (at) {
            case Cutoff.AtPosition(long position) -> words.text(AnnexText.POINT_POSITION, Wording.grouped(position));
            case Cutoff.AtTime moment -> words.text(AnnexText.POINT_TIME, moment.time());
            case Cutoff.Everything all -> words.text(AnnexText.POINT_END);
        };
    }

    private Grid facts(Projection state, int number) {
        List<List<Entry>> rows = new ArrayList<>();
        if (!withheld) {
            state.subject().forEach((kind, name) -> rows.add(fact(kind, Entry.code(name))));
        }
        rows.add(fact(words.text(AnnexText.FACT_REACHED),
                state.position() < 0 ? Entry.text(words.text(AnnexText.NOTHING_BEFORE)) : Entry.number(state.position())));
        rows.add(fact(words.text(AnnexText.FACT_EVENTS), Entry.text(words.text(AnnexText.EVENTS_OF, Wording.grouped(state.events()),
                Wording.grouped(state.verified())))));
        rows.add(fact(words.text(AnnexText.FACT_OUTCOME), Entry.marked(Wording.mark(state.outcome()), words.name(state.outcome()))));
        state.digests().forEach((name, hex) -> rows.add(fact(words.text(AnnexText.FACT_DIGEST, name), Entry.code(hex))));
        return new Grid("state-" + number, "", List.of(GridColumn.heading(""), GridColumn.of("")), rows);
    }

    private static List<Entry> fact(String name, Entry value) {
        return List.of(Entry.of(Kind.STRONG, name), value);
    }

    private void fields(String path, Projection state, int number, List<Block> blocks) {
        Map<String, String> fields = StateFields.of(state);
        List<List<Entry>> rows = fields.entrySet().stream().limit(MOST_FIELDS)
                .map(field -> List.of(Entry.code(field.getKey()), Entry.code(Cut.to(LONGEST, field.getValue())))).toList();
        blocks.add(new Grid("state-fields-" + number, words.text(AnnexText.FIELDS_OF, path),
                List.of(GridColumn.heading(words.text(AnnexText.COL_FIELD)), GridColumn.of(words.text(AnnexText.COL_VALUE))), rows));
        if (fields.size() > rows.size()) {
            blocks.add(new Block.Words(words.text(AnnexText.FIELDS_LEFT, Wording.grouped(rows.size()), Wording.grouped(fields.size()))));
        }
    }
}
