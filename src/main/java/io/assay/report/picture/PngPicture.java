// SPDX-License-Identifier: Apache-2.0
package io.assay.report.picture;

import io.assay.report.archive.TagTree;
import io.assay.report.draw.Figure;
import io.assay.report.page.PdfDrawing;
import io.assay.report.page.Sheet;
import io.assay.report.type.Fonts;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a figure as a PNG picture on white, by way of a page that is as large as the figure: letters are outlines, whatever fonts the machine has. */
public final class PngPicture {
    private static final double MARGIN = 12;
    /** Points of the picture; a figure that is larger is drawn at a smaller scale. */
    private static final double MOST = 60_000_000;

    private PngPicture() {}

    /**
     * The file.
     *
     * @param width of the figure in units
     * @param scale points of the picture for one unit
     */
    public static byte[] of(Figure figure, double width, double scale) {
        try (PDDocument pdf = Loader.loadPDF(page(figure, width)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDRectangle box = pdf.getPage(0).getMediaBox();
            double fitting = Math.min(scale, Math.sqrt(MOST / (box.getWidth() * box.getHeight())));
            BufferedImage image = new PDFRenderer(pdf).renderImage(0, (float) fitting, ImageType.RGB);
            if (!ImageIO.write(image, "png", out)) {
                throw new IOException("no writer of PNG files");
            }
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] page(Figure figure, double width) throws IOException {
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Fonts fonts = new Fonts(pdf);
            PDPage page = new PDPage(new PDRectangle((float) (width + 2 * MARGIN), (float) (figure.height(width) + 2 * MARGIN)));
            pdf.addPage(page);
            Sheet sheet = new Sheet(pdf, page, fonts, new TagTree());
            figure.draw(new PdfDrawing(sheet, fonts, MARGIN, MARGIN), width);
            sheet.close();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
