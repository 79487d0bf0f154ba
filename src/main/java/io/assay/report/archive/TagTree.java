// SPDX-License-Identifier: Apache-2.0
package io.assay.report.archive;

import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** The tree of tags of one document: what is a heading, a list, a table, in reading order, and which marks on a page belong to which. */
public final class TagTree {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement("Document", root);
    private final SortedMap<Integer, COSBase> parents = new TreeMap<>();

    /** A tree with one element, the document. */
    public TagTree() {
        root.appendKid(document);
    }

    /** The element that holds all others. */
    public PDStructureElement document() {
        return document;
    }

    /** Appends an element of a standard type such as {@code P} or {@code TR}. */
    public static PDStructureElement add(PDStructureNode parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** Appends a cell that heads a row ({@code Row}) or a column ({@code Column}). */
    public static PDStructureElement addHeader(PDStructureNode row, String scope) {
        PDStructureElement header = add(row, "TH");
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        attributes.setScope(scope);
        header.addAttribute(attributes);
        return header;
    }

    /** Gives a page or an annotation its key in the parent tree; {@code owner} is what the key leads to. */
    public int register(COSObjectable owner) {
        int key = parents.size();
        parents.put(key, owner.getCOSObject());
        return key;
    }

    /** Ties an annotation of a page to the element that stands for it. */
    public void attach(PDStructureElement element, PDAnnotation annotation, PDPage page) {
        annotation.setStructParent(register(element));
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        reference.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
    }

    /** Writes the tree into the document. */
    public void finish(PDDocument pdf) {
        COSArray numbers = new COSArray();
        parents.forEach((key, value) -> {
            numbers.add(COSInteger.get(key));
            numbers.add(value);
        });
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.getCOSObject().setItem(COSName.NUMS, numbers);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
    }
}
