// SPDX-License-Identifier: Apache-2.0
package io.assay.report.form;

import io.assay.report.archive.AssociatedFile;
import io.assay.report.archive.DocumentFacts;
import io.assay.report.dossier.Dossier;
import io.assay.report.dossier.DossierText;
import io.assay.report.dossier.Section;
import io.assay.report.dossier.SectionId;
import io.assay.report.dossier.Wording;
import io.assay.report.page.Beat;
import io.assay.report.page.Furniture;
import io.assay.report.page.Orientation;
import io.assay.report.pdf.PdfDocument;
import io.assay.text.Messages;
import java.io.IOException;
import java.io.OutputStream;

/** A dossier as PDF/A-3a and PDF/UA-1: the same dossier gives the same bytes. */
public final class PdfForm {
    /** Height of the lines and fields for signatures, which stand together on one page. */
    private static final double TO_SIGN = 280;

    private final Dossier dossier;
    private final Wording wording;
    private final String creator;

    /**
     * A form of one dossier.
     *
     * @param creator name and version of the program
     */
    public PdfForm(Dossier dossier, String creator) {
        this.dossier = dossier;
        this.wording = new Wording(new Messages(dossier.language()));
        this.creator = creator;
    }

    /**
     * Writes the document.
     *
     * @param beat hears of every page and can stop the work
     * @throws java.util.concurrent.CancellationException when {@code beat} stopped the work; what was written is of no use then
     */
    public void write(OutputStream out, Beat beat) throws IOException {
        String title = dossier.front().title() + ": " + dossier.front().subject();
        DocumentFacts facts = new DocumentFacts(title, dossier.language().tag(), creator, dossier.at());
        Furniture furniture = new Furniture(wording.say(DossierText.RUNNING_HEAD), dossier.front().outcome(), wording.say(DossierText.VERDICT_DIGEST),
            dossier.verdictSha256(), (page, pages) -> wording.say(DossierText.PAGE_OF, page, pages));
        try (PdfDocument pdf = new PdfDocument(facts, furniture, beat)) {
            new PdfCover(pdf, wording).set(dossier.front());
            pdf.contents(wording.say(DossierText.CONTENTS));
            sections(pdf);
            for (AssociatedFile file : dossier.files()) {
                pdf.attach(file);
            }
            pdf.finish(out);
        }
    }

    private void sections(PdfDocument pdf) throws IOException {
        PdfBlocks blocks = new PdfBlocks(pdf, wording);
        Orientation lying = Orientation.PORTRAIT;
        for (int i = 0; i < dossier.sections().size(); i++) {
            Section section = dossier.sections().get(i);
            Orientation next = section.wide() ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
            if (next != lying) {
                pdf.page(next);
                lying = next;
            }
            if (section.id() == SectionId.SIGN_OFF) {
                pdf.need(TO_SIGN);
            }
            pdf.heading(2, Dossier.numbered(i, section));
            blocks.set(section.blocks());
        }
    }
}
