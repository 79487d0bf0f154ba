// SPDX-License-Identifier: Apache-2.0
package io.assay.report.archive;

/**
 * A file that travels inside the report and belongs to the whole document.
 *
 * @param name        the file name that a reader offers when saving it
 * @param mediaType   such as {@code application/json}
 * @param description one line for the list of attachments
 * @param relation    what the file is to the document
 * @param bytes       the content
 */
public record AssociatedFile(String name, String mediaType, String description, Relation relation, byte[] bytes) {

    /** What an associated file is to its document (ISO 32000-2 section 14.13); the names are those of the format. */
    public enum Relation {
        /** The numbers and findings that the pages were made from. */
        DATA("Data"),
        /** Something that adds to the pages. */
        SUPPLEMENT("Supplement");

        private final String pdfName;

        Relation(String pdfName) {
            this.pdfName = pdfName;
        }

        String pdfName() {
            return pdfName;
        }
    }

    /** Keeps its own copy of the content. */
    public AssociatedFile {
        bytes = bytes.clone();
    }

    /** A copy of the content. */
    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
