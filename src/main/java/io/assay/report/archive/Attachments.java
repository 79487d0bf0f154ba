// SPDX-License-Identifier: Apache-2.0
package io.assay.report.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The associated files of one document, listed in its catalogue as ISO 19005-3 section 6.8 wants them. */
public final class Attachments {
    private final PDDocument pdf;
    private final DocumentFacts facts;
    private final Map<String, PDComplexFileSpecification> files = new TreeMap<>();
    private final COSArray associated = new COSArray();

    /** For one document; nothing is written before {@link #finish}. */
    public Attachments(PDDocument pdf, DocumentFacts facts) {
        this.pdf = pdf;
        this.facts = facts;
    }

    /** Puts a file into the document; its date is the document's. */
    public void add(AssociatedFile file) throws IOException {
        PDEmbeddedFile embedded = new PDEmbeddedFile(pdf);
        Counting out = new Counting(embedded.createOutputStream(COSName.FLATE_DECODE));
        try (out) {
            file.content().writeTo(out);
        }
        embedded.setSubtype(file.mediaType());
        embedded.setSize(out.count);
        embedded.setCreationDate(facts.date());
        embedded.setModDate(facts.date());
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(file.name());
        specification.setFileUnicode(file.name());
        specification.setFileDescription(file.description());
        specification.setEmbeddedFile(embedded);
        specification.setEmbeddedFileUnicode(embedded);
        specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), file.relation().pdfName());
        files.put(file.name(), specification);
        associated.add(specification);
    }

    /** Lists the files in the document's catalogue. */
    public void finish() {
        if (files.isEmpty()) {
            return;
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    /** Counts what goes through. */
    private static final class Counting extends FilterOutputStream {
        private int count;

        private Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }
    }
}
