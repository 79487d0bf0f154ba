// SPDX-License-Identifier: Apache-2.0
package io.assay.report.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * A file that travels inside the report and belongs to the whole document.
 *
 * @param name        the file name that a reader offers when saving it
 * @param mediaType   such as {@code application/json}
 * @param description one line for the list of attachments
 * @param relation    what the file is to the document
 * @param content     what is in it
 */
public record AssociatedFile(String name, String mediaType, String description, Relation relation, Content content) {

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

    /** The content of a file, written when it is wanted: a large one is not held. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; the same each time. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** A small file. */
    public AssociatedFile(String name, String mediaType, String description, Relation relation, byte[] bytes) {
        this(name, mediaType, description, relation, writing(bytes.clone()));
    }

    private static Content writing(byte[] bytes) {
        return out -> out.write(bytes);
    }

    /** The content in memory. */
    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            content.writeTo(all);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return all.toByteArray();
    }
}
