// SPDX-License-Identifier: Apache-2.0
package io.assay.report.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes into a document who it is: language, title, dates, XMP, colour, and an identifier that depends on nothing but these. */
public final class Identity {
    private static final String SRGB = "sRGB IEC61966-2.1";

    private Identity() {
    }

    /** Marks the document as tagged, in one language, with one date, PDF/A-3a and PDF/UA-1. */
    public static void write(PDDocument pdf, DocumentFacts facts) throws IOException {
        pdf.setVersion(1.7f);
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(facts.language());
        catalog.setPageMode(PageMode.USE_OUTLINES);
        PDMarkInfo mark = new PDMarkInfo();
        mark.setMarked(true);
        catalog.setMarkInfo(mark);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(Xmp.packet(facts));
        catalog.setMetadata(metadata);
        information(pdf.getDocumentInformation(), facts);
        outputIntent(pdf);
        pdf.setDocumentId(facts.when().toEpochMilli());
    }

    private static void information(PDDocumentInformation information, DocumentFacts facts) {
        information.setTitle(facts.title());
        information.setCreator(facts.creator());
        information.setProducer(DocumentFacts.PRODUCER);
        information.setCreationDate(facts.date());
        information.setModificationDate(facts.date());
    }

    private static void outputIntent(PDDocument pdf) throws IOException {
        PDStream profile = new PDStream(pdf, new ByteArrayInputStream(SrgbProfile.bytes()), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SRGB);
        intent.setString(COSName.INFO, SRGB);
        intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
        COSArray intents = new COSArray();
        intents.add(intent);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.OUTPUT_INTENTS, intents);
    }
}
