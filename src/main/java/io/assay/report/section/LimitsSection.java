// SPDX-License-Identifier: Apache-2.0
package io.assay.report.section;

import io.assay.check.Assurance;
import io.assay.check.Qualifier;
import io.assay.report.dossier.Block;
import io.assay.report.dossier.Block.Grid;
import io.assay.report.dossier.Block.GridColumn;
import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.Entry;
import io.assay.report.dossier.Section;
import io.assay.report.dossier.SectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What nobody may conclude from the report: what holds of every such report, and what follows from this one's reservations. */
final class LimitsSection implements SectionWriter {

    @Override
    public Section write(Material material) {
        Set<Qualifier> reservations = material.run().verdict().qualifiers();
        List<DossierText> limits = new ArrayList<>(List.of(DossierText.LIMIT_BYTES, DossierText.LIMIT_NEVER_RECORDED, DossierText.LIMIT_TRUST));
        if (reservations.contains(Qualifier.FORGEABLE_KEY)) {
            limits.add(DossierText.LIMIT_KEYED);
        }
        if (material.recognised().stream().anyMatch(object -> object.verdict().assurance() == Assurance.CONSISTENT)) {
            limits.add(DossierText.LIMIT_CONSISTENT);
        }
        if (reservations.contains(Qualifier.UNANCHORED_TAIL)) {
            limits.add(DossierText.LIMIT_TAIL);
        }
        if (reservations.contains(Qualifier.UNWITNESSED)) {
            limits.add(DossierText.LIMIT_TIME);
        }
        if (reservations.contains(Qualifier.UNCOVERED_FIELDS)) {
            limits.add(DossierText.LIMIT_UNBOUND);
        }
        if (material.run().cancelled()) {
            limits.add(DossierText.CANCELLED);
        }
        if (material.options().redacted()) {
            limits.add(DossierText.LIMIT_REDACTED);
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.Points(limits.stream().map(limit -> material.say(limit)).toList())));
        if (!material.withheld().isEmpty()) {
            blocks.add(new Block.Subhead(material.say(DossierText.WITHHELD_TABLE)));
            blocks.add(new Grid("withheld", material.say(DossierText.WITHHELD_TABLE), List.of(GridColumn.heading(material.say(DossierText.COL_WITHHELD)),
                GridColumn.figures(material.say(DossierText.COL_TIMES))), material.withheld().entrySet().stream()
                    .map(kind -> List.of(Entry.text(material.messages().text(kind.getKey())), Entry.number(kind.getValue()))).toList()));
        }
        return new Section(SectionId.LIMITATIONS, material.say(DossierText.LIMITATIONS), false, blocks);
    }
}
