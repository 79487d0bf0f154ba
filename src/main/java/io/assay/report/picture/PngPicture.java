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
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
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
     * @param facts what the picture rests on, name to value: in tEXt chunks (PNG, third edition, 11.3.3.2)
     */
    public static byte[] of(Figure figure, double width, double scale, Map<String, String> facts) {
        try (PDDocument pdf = Loader.loadPDF(page(figure, width)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDRectangle box = pdf.getPage(0).getMediaBox();
            double fitting = Math.min(scale, Math.sqrt(MOST / (box.getWidth() * box.getHeight())));
            BufferedImage image = new PDFRenderer(pdf).renderImage(0, (float) fitting, ImageType.RGB);
            write(image, facts, out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void write(BufferedImage image, Map<String, String> facts, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream bytes = ImageIO.createImageOutputStream(out)) {
            IIOMetadata about = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            IIOMetadataNode root = new IIOMetadataNode(about.getNativeMetadataFormatName());
            IIOMetadataNode texts = new IIOMetadataNode("tEXt");
            new TreeMap<>(facts).forEach((name, value) -> {
                IIOMetadataNode text = new IIOMetadataNode("tEXtEntry");
                text.setAttribute("keyword", name);
                text.setAttribute("value", value);
                texts.appendChild(text);
            });
            root.appendChild(texts);
            about.mergeTree(root.getNodeName(), root);
            writer.setOutput(bytes);
            writer.write(new IIOImage(image, null, about));
        } finally {
            writer.dispose();
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
