// SPDX-License-Identifier: Apache-2.0
package io.assay.report.section;

import io.assay.check.Claim;
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

/** What the evidence says of itself beside what Assay recomputed; contradictions first. */
final class ClaimsSection implements SectionWriter {

    @Override
    public Section write(Material material) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        material.tellOfTheRest(blocks);
        for (ObjectResult object : material.detailed()) {
            if (!object.claims().isEmpty()) {
                String title = material.say(DossierText.CLAIMS_TABLE, object.path());
                blocks.add(new Block.Subhead(title));
                blocks.add(new Grid("claims-" + ++number, title, List.of(
                    GridColumn.of(material.say(DossierText.COL_OUTCOME)), GridColumn.heading(material.say(DossierText.COL_CLAIM)),
                    GridColumn.of(material.say(DossierText.COL_ISSUER)), GridColumn.of(material.say(DossierText.COL_OURS))),
                    object.claims().stream().sorted((a, b) -> Integer.compare(rank(a), rank(b))).map(claim -> row(claim, material)).toList()));
            }
        }
        if (number == 0) {
            blocks.add(new Block.Words(material.say(DossierText.CLAIMS_NONE)));
        }
        return new Section(SectionId.CLAIMS, material.say(DossierText.CLAIMS), false, blocks);
    }

    private static int rank(Claim claim) {
        return switch (claim.outcome()) {
            case FAILED -> 0;
            case ERROR, INDETERMINATE, NOT_CHECKED -> 1;
            case PASSED, NOT_APPLICABLE -> 2;
        };
    }

    private static List<Entry> row(Claim claim, Material material) {
        return List.of(Entry.marked(Wording.mark(claim.outcome()), material.messages().name(claim.outcome())),
            Entry.of(Kind.CODE, claim.name()), Entry.code(claim.issuer()), Entry.code(claim.ours()));
    }
}
