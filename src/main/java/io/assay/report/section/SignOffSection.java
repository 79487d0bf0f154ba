// SPDX-License-Identifier: Apache-2.0
package io.assay.report.section;

import io.assay.report.dossier.Block;
import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.Section;
import io.assay.report.dossier.SectionId;
import java.util.List;
import java.util.stream.IntStream;

/** Lines for the signatures of one or two auditors. */
final class SignOffSection implements SectionWriter {
    private static final int AUDITORS = 2;

    @Override
    public Section write(Material material) {
        List<Block> blocks = List.of(new Block.Words(material.say(DossierText.SIGN_OFF_INTRO)),
            new Block.SignatureLines(material.say(DossierText.SIGN_OFF), List.of(material.say(DossierText.SIGN_NAME), material.say(DossierText.SIGN_ROLE),
                material.say(DossierText.SIGN_PLACE), material.say(DossierText.SIGN_SIGNATURE)), AUDITORS,
                IntStream.rangeClosed(1, AUDITORS).mapToObj(number -> material.say(DossierText.SIGN_DIGITAL, number)).toList()));
        return new Section(SectionId.SIGN_OFF, material.say(DossierText.SIGN_OFF), false, blocks);
    }
}
