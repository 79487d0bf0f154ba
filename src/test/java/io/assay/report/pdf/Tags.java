// SPDX-License-Identifier: Apache-2.0
package io.assay.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** Reads back the tag tree of a document, in reading order. */
final class Tags {

    /** One element: its type, the scope of a table head or empty, and how many pieces of content it holds itself. */
    record Tag(String type, String scope, int contents) {
    }

    private Tags() {
    }

    static List<Tag> of(PDDocument pdf) {
        List<Tag> tags = new ArrayList<>();
        walk(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
        return tags;
    }

    private static void walk(PDStructureNode node, List<Tag> tags) {
        int contents = 0;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                walk(element, tags);
            } else if (kid instanceof PDMarkedContentReference || kid instanceof Integer) {
                contents++;
            }
        }
        if (node instanceof PDStructureElement element) {
            boolean scoped = element.getAttributes().size() > 0 && element.getAttributes().getObject(0) instanceof PDTableAttributeObject table
                && table.getScope() != null;
            String scope = scoped ? ((PDTableAttributeObject) element.getAttributes().getObject(0)).getScope() : "";
            tags.add(new Tag(element.getStructureType(), scope, contents));
        }
    }
}
