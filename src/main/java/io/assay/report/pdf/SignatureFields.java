// SPDX-License-Identifier: Apache-2.0
package io.assay.report.pdf;

import io.assay.report.archive.TagTree;
import io.assay.report.page.Cursor;
import io.assay.report.page.Sheet;
import io.assay.report.type.Fonts;
import io.assay.report.type.Style;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Sets empty fields for digital signatures side by side: any PDF program can sign them, one after the other. */
final class SignatureFields {
    private static final double HEIGHT = 46;
    private static final double GAP = 16;
    private static final float FRAME = 0.35f;

    private final PDDocument pdf;
    private final TagTree tags;
    private final Cursor cursor;
    private final Fonts fonts;

    SignatureFields(PDDocument pdf, TagTree tags, Cursor cursor, Fonts fonts) {
        this.pdf = pdf;
        this.tags = tags;
        this.cursor = cursor;
        this.fonts = fonts;
    }

    void set(List<String> labels) throws IOException {
        cursor.need(HEIGHT + 16);
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
        if (form == null) {
            form = new PDAcroForm(pdf);
            pdf.getDocumentCatalog().setAcroForm(form);
        }
        double width = (cursor.width() - GAP * (labels.size() - 1)) / labels.size();
        double x = cursor.left();
        for (String label : labels) {
            label(label, x);
            field(form, "signature-" + (form.getFields().size() + 1), label, x, width);
            x += width + GAP;
        }
        cursor.advance(HEIGHT + 22);
    }

    private void label(String label, double x) throws IOException {
        Sheet sheet = cursor.sheet();
        double baseline = cursor.y() + 9;
        sheet.tagged(TagTree.add(tags.document(), "P"),
            () -> sheet.text(Style.NOTE, x, baseline, fonts.visible(Style.NOTE.face(), label)));
    }

    private void field(PDAcroForm form, String name, String label, double x, double width) throws IOException {
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName(name);
        field.setAlternateFieldName(label);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(cursor.sheet().box(x, cursor.y() + 14, width, HEIGHT));
        widget.setPage(cursor.sheet().page());
        widget.setPrinted(true);
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(frame((float) width, (float) HEIGHT));
        widget.setAppearance(appearance);
        form.getFields().add(field);
        cursor.sheet().page().getAnnotations().add(widget);
        PDStructureElement element = TagTree.add(tags.document(), "Form");
        element.setAlternateDescription(label);
        element.setPage(cursor.sheet().page());
        tags.attach(element, widget, cursor.sheet().page());
    }

    private PDAppearanceStream frame(float width, float height) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(pdf);
        stream.setBBox(new PDRectangle(width, height));
        stream.setResources(new PDResources());
        try (PDAppearanceContentStream content = new PDAppearanceContentStream(stream)) {
            content.setStrokingColor(Style.NOTE.ink().red(), Style.NOTE.ink().green(), Style.NOTE.ink().blue());
            content.setLineWidth(2 * FRAME);
            content.addRect(FRAME, FRAME, width - 2 * FRAME, height - 2 * FRAME);
            content.stroke();
        }
        return stream;
    }
}
