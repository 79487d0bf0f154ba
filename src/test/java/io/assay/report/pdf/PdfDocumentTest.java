// SPDX-License-Identifier: Apache-2.0
package io.assay.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.assay.report.page.Beat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A document made of every kind of block keeps the standards, says what was put in, and is the same bytes each time. */
class PdfDocumentTest {

    @Test
    void keepsBothStandards() throws Exception {
        byte[] pdf = SampleDocument.of(60, Beat.NONE);
        assertEquals(List.of(), VeraPdf.offences(pdf, PDFAFlavour.PDFA_3_A));
        assertEquals(List.of(), VeraPdf.offences(pdf, PDFAFlavour.PDFUA_1));
    }

    @Test
    void theJudgeOfStandardsCanSayNo() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(out);
        }
        assertFalse(VeraPdf.offences(out.toByteArray(), PDFAFlavour.PDFA_3_A).isEmpty());
        assertFalse(VeraPdf.offences(out.toByteArray(), PDFAFlavour.PDFUA_1).isEmpty());
    }

    @Test
    void theSameCallsGiveTheSameBytes() throws IOException {
        assertArrayEquals(SampleDocument.of(40, Beat.NONE), SampleDocument.of(40, Beat.NONE));
    }

    @Test
    void wordsAreFoundAndHiddenCharactersAreShown() throws IOException {
        String text = text(SampleDocument.of(3, Beat.NONE));
        assertTrue(text.contains("The file fi[U+202E]le carries [U+0645] and Ωμέγα and [U+0007]"), text);
        assertTrue(text.contains(SampleDocument.DIGEST), "the digest on one line");
        assertTrue(text.contains("Übermaß"));
        assertFalse(text.contains("\uFB01"), "no ligatures in the text");
    }

    @Test
    void everyPageHasItsNumberAndTheDigest() throws IOException {
        byte[] bytes = SampleDocument.of(60, Beat.NONE);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            int pages = pdf.getNumberOfPages();
            assertTrue(pages > 4);
            for (int page = 1; page <= pages; page++) {
                String text = text(pdf, page);
                assertTrue(text.contains("Seite " + page + " von " + pages), text);
                assertTrue(text.contains(SampleDocument.DIGEST), text);
            }
        }
    }

    @Test
    void contentsAndBookmarksLeadToTheHeadings() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SampleDocument.of(60, Beat.NONE))) {
            PDOutlineItem item = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            int found = 0;
            for (; item != null; item = item.getNextSibling()) {
                int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
                assertTrue(text(pdf, page).contains(item.getTitle()), item.getTitle());
                if (page > 1) {
                    assertTrue(text(pdf, 2).replaceAll("\\s+", " ").contains(item.getTitle() + " " + page), item.getTitle() + " is listed on page " + page);
                    found++;
                }
            }
            assertEquals(3, found);
        }
    }

    @Test
    void theFileInsideIsTheFileThatWasPutIn() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SampleDocument.of(1, Beat.NONE))) {
            PDComplexFileSpecification file = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get("verdict.json");
            assertArrayEquals(SampleDocument.VERDICT, file.getEmbeddedFile().toByteArray());
            COSArray associated = pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertEquals(1, associated.size());
        }
    }

    @Test
    void aTableHeadIsTaggedOnceThoughItIsDrawnOnEveryPage() throws IOException {
        byte[] bytes = SampleDocument.of(80, Beat.NONE);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertTrue(text(bytes).split("Berechnet", -1).length > 4, "drawn on several pages");
            assertEquals(5, count(pdf, "TH", "Column"));
            assertEquals(82, count(pdf, "TH", "Row"));
        }
    }

    @Test
    void stopsWhenTold() {
        assertThrows(CancellationException.class, () -> SampleDocument.of(500, pages -> pages < 3));
    }

    private static int count(PDDocument pdf, String type, String scope) {
        return Tags.of(pdf).stream().filter(tag -> tag.type().equals(type) && tag.scope().equals(scope)).mapToInt(Tags.Tag::contents).sum();
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
