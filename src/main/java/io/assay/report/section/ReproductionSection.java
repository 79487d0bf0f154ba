// SPDX-License-Identifier: Apache-2.0
package io.assay.report.section;

import io.assay.report.dossier.Block;
import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.Section;
import io.assay.report.dossier.SectionId;
import io.assay.verify.CustodyEntry;
import java.util.ArrayList;
import java.util.List;

/** How anybody makes the same verdict again: the digests of the inputs, the command, the digest of the result. */
final class ReproductionSection implements SectionWriter {
    private static final int MOST_FILES = 200;

    @Override
    public Section write(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(material.say(DossierText.REPRODUCTION_INTRO)));
        blocks.add(new Block.Subhead(material.say(DossierText.REPRODUCTION_INPUTS)));
        blocks.add(new Block.Commands(material.run().custody().stream().filter(entry -> !entry.sha256().isEmpty()).limit(MOST_FILES)
            .map(ReproductionSection::sum).toList()));
        if (material.run().objects().stream().anyMatch(object -> material.run().custody().stream().noneMatch(entry -> entry.path().equals(object.path())))) {
            blocks.add(new Block.Words(material.say(DossierText.DIRECTORY_DIGEST)));
        }
        blocks.add(new Block.Subhead(material.say(DossierText.REPRODUCTION_RUN)));
        blocks.add(new Block.Words(material.say(DossierText.REPRODUCTION_VERSIONS, material.tool().name(), material.tool().version())));
        blocks.add(new Block.Commands(List.of(material.recipe().command(material.at()))));
        blocks.add(new Block.Subhead(material.say(DossierText.REPRODUCTION_COMPARE)));
        blocks.add(new Block.Commands(List.of("sha256sum verdict.json", material.verdictSha256() + "  verdict.json")));
        blocks.add(new Block.Words(material.say(material.options().redacted() ? DossierText.REPRODUCTION_EMBEDDED_REDACTED
            : DossierText.REPRODUCTION_EMBEDDED)));
        return new Section(SectionId.REPRODUCTION, material.say(DossierText.REPRODUCTION), false, blocks);
    }

    private static String sum(CustodyEntry entry) {
        return entry.sha256() + "  " + entry.path();
    }
}
