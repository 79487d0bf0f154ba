// SPDX-License-Identifier: Apache-2.0
package io.assay.report.section;

import io.assay.check.CheckId;
import io.assay.protection.Unit;
import io.assay.report.chart.ByteShares;
import io.assay.report.chart.ProtectionStrip;
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
import java.util.List;

/** Which bytes and fields the checks bind, who could have made the proof, and what can change without anyone noticing. */
final class ProtectionSection implements SectionWriter {
    /** Larger files are shown by their units alone: walking their map would read them again. */
    private static final long STRIP_LIMIT = 16L << 20;

    @Override
    public Section write(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(material.say(DossierText.PROTECTION_INTRO)));
        int number = 0;
        material.tellOfTheRest(blocks);
        for (ObjectResult object : material.detailed()) {
            String title = material.say(DossierText.PROTECTION_TABLE, object.path());
            blocks.add(new Block.Subhead(title));
            if (object.protection().units().isEmpty()) {
                blocks.add(new Block.Words(material.say(DossierText.PROTECTION_NONE)));
                continue;
            }
            strip(object, material, blocks);
            blocks.add(units(object, material, "protection-" + ++number, title));
        }
        return new Section(SectionId.PROTECTION, material.say(DossierText.PROTECTION), false, blocks);
    }

    private static Grid units(ObjectResult object, Material material, String id, String title) {
        boolean counted = object.protection().units().stream().anyMatch(unit -> unit.bytes() >= 0);
        List<GridColumn> columns = new ArrayList<>(List.of(GridColumn.heading(material.say(DossierText.COL_UNIT)),
            GridColumn.of(material.say(DossierText.COL_BOUND_BY)), GridColumn.of(material.say(DossierText.COL_FORGEABLE_BY))));
        if (counted) {
            columns.add(GridColumn.figures(material.say(DossierText.COL_SHARE)));
        }
        return new Grid(id, title, columns, object.protection().units().stream().map(unit -> row(unit, material).subList(0, columns.size())).toList());
    }

    private static void strip(ObjectResult object, Material material, List<Block> blocks) {
        if (object.size() > 0 && object.size() <= STRIP_LIMIT) {
            ByteShares shares = ByteShares.of(object.protection(), object.size(), ProtectionStrip.COLUMNS);
            if (!shares.isEmpty()) {
                blocks.add(new Block.Picture(new ProtectionStrip(Material.name(object.path()), object.size(), shares, material.wording())));
            }
        }
    }

    private static List<Entry> row(Unit unit, Material material) {
        Entry bound = Entry.EMPTY;
        for (CheckId check : unit.protectedBy()) {
            bound = bound.below(Kind.CODE_NOTE, check.value());
        }
        return List.of(Entry.code(unit.name()), unit.isBound() ? bound : Entry.of(Kind.STRONG, material.say(DossierText.BOUND_BY_NOTHING)),
            Entry.text(material.messages().text(GlossaryText.of(unit.forger()))), unit.bytes() < 0 ? Entry.EMPTY : Entry.number(unit.bytes()));
    }
}
