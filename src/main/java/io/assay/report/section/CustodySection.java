// SPDX-License-Identifier: Apache-2.0
package io.assay.report.section;

import io.assay.report.dossier.Block;
import io.assay.report.dossier.Block.Grid;
import io.assay.report.dossier.Block.GridColumn;
import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.Entry;
import io.assay.report.dossier.Section;
import io.assay.report.dossier.SectionId;
import io.assay.report.draw.Mark;
import io.assay.verify.CustodyEntry;
import io.assay.verify.CustodyMode;
import java.util.List;

/** That the examination left the files as it found them. */
final class CustodySection implements SectionWriter {

    @Override
    public Section write(Material material) {
        boolean twice = material.recipe().custody() == CustodyMode.DIGEST;
        List<Block> blocks = List.of(
            new Block.Words(material.say(twice ? DossierText.CUSTODY_DIGEST : DossierText.CUSTODY_METADATA)),
            new Grid("custody", material.say(DossierText.CUSTODY_TABLE), List.of(
                GridColumn.heading(material.say(DossierText.COL_FILE)), GridColumn.of(material.say(DossierText.COL_BEFORE)),
                GridColumn.of(material.say(DossierText.COL_AFTER)),
                GridColumn.of(material.say(DossierText.COL_UNCHANGED))),
                material.run().custody().stream().map(entry -> row(entry, material)).toList()));
        return new Section(SectionId.CUSTODY, material.say(DossierText.CUSTODY), false, blocks);
    }

    private static List<Entry> row(CustodyEntry entry, Material material) {
        Entry digest = entry.sha256().isEmpty() ? Entry.text(material.say(DossierText.NOT_TAKEN)) : Entry.code(entry.sha256());
        Entry unchanged = entry.unchanged() ? Entry.marked(Mark.PASSED, material.say(DossierText.UNCHANGED_YES))
            : Entry.marked(Mark.FAILED, material.say(DossierText.UNCHANGED_NO));
        return List.of(Entry.code(entry.path()), digest, after(entry, material), unchanged);
    }

    /** What the second look said: a digest that is the same is printed again. */
    private static Entry after(CustodyEntry entry, Material material) {
        boolean digest = entry.how() == CustodyMode.DIGEST;
        if (entry.unchanged()) {
            return digest && !entry.sha256().isEmpty() ? Entry.code(entry.sha256()) : Entry.text(material.say(DossierText.AFTER_METADATA));
        }
        return Entry.of(Entry.Kind.STRONG, material.say(digest ? DossierText.AFTER_OTHER_DIGEST : DossierText.AFTER_OTHER_METADATA));
    }
}
