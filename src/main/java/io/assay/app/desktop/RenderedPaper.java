// SPDX-License-Identifier: Apache-2.0
package io.assay.app.desktop;

import io.assay.ui.session.Paper;
import io.assay.ui.session.Problem;
import io.assay.ui.session.Refused;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of the very PDF that would be saved: what is seen and printed is what the file says. Safe for several threads. */
final class RenderedPaper implements Paper {
    private final PDDocument document;
    private final PDFRenderer renderer;
    private boolean closed;

    RenderedPaper(byte[] pdf) throws IOException {
        this.document = Loader.loadPDF(pdf);
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    @Override
    public synchronized int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public synchronized double width(int page) {
        return document.getPage(page).getMediaBox().getWidth();
    }

    @Override
    public synchronized double height(int page) {
        return document.getPage(page).getMediaBox().getHeight();
    }

    @Override
    public synchronized Sheet draw(int page, double dots) throws Refused {
        try {
            if (closed) {
                return new Sheet(1, 1, new int[] {-1});
            }
            BufferedImage image = renderer.renderImage(page, (float) dots, ImageType.RGB);
            int[] argb = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new Sheet(image.getWidth(), image.getHeight(), argb);
        } catch (IOException broken) {
            throw new Refused(Problem.of(Problem.Kind.FAULT, ""), broken);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            document.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
