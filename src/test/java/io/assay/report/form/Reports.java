// SPDX-License-Identifier: Apache-2.0
package io.assay.report.form;

import io.assay.report.Tool;
import io.assay.report.annex.Annex;
import io.assay.report.dossier.Dossier;
import io.assay.report.dossier.DossierOptions;
import io.assay.report.dossier.Recipe;
import io.assay.report.page.Beat;
import io.assay.report.section.DossierWriter;
import io.assay.text.Language;
import io.assay.text.Messages;
import io.assay.verify.CustodyMode;
import io.assay.verify.ObjectResult;
import io.assay.verify.RunResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reports of made-up runs. */
final class Reports {
    static final Tool TOOL = new Tool("Assay", "1.0.0", "aa".repeat(32));

    private Reports() {
    }

    static Dossier dossier(RunResult run, Language language, DossierOptions options) {
        Recipe recipe = new Recipe(run.objects().stream().map(ObjectResult::path).toList(), List.of("trust.json"), "", CustodyMode.METADATA);
        return new DossierWriter(TOOL, List.of("fixture.chain"), new Messages(language)).write(run, recipe, options, Annex.NONE);
    }

    static byte[] pdf(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfForm(dossier, "Assay 1.0.0").write(out, Beat.NONE);
        return out.toByteArray();
    }

    static String pdfText(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** A text without anything that a form may choose: blanks, line ends, marks. */
    static String bare(String text) {
        Matcher blanks = Pattern.compile("[\\s\\u00a0\\u202f]+").matcher(text);
        return blanks.replaceAll("");
    }
}
