// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

import io.assay.source.EvidenceFile;
import io.assay.source.UnreadableEvidence;

/** Walks over the values of one column chunk; holds one page and the dictionary. */
final class ColumnReader {
    private final ParquetColumn column;
    private final PageSequence pages;
    private long left;
    private int inPage;
    private PageDictionary dictionary;
    private RunLengths levels;
    private RunLengths indices;
    private PlainValues plain;
    private byte[] bytes = new byte[0];
    private int from;
    private int to;
    private boolean absent;
    private boolean flag;

    ColumnReader(EvidenceFile file, ParquetColumn column, ColumnChunk chunk) throws ParquetException {
        this.column = column;
        this.pages = new PageSequence(file, column, chunk);
        this.left = chunk.values();
    }

    void next() throws ParquetException, UnreadableEvidence {
        if (left-- <= 0) {
            throw ParquetException.malformed("too-few-values");
        }
        while (inPage == 0) {
            turn();
        }
        inPage--;
        absent = levels != null && levels.next() == 0;
        if (!absent) {
            value();
        }
    }

    boolean isAbsent() {
        return absent;
    }

    boolean flag() {
        return flag;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    private void value() throws ParquetException {
        if (plain != null) {
            plain.next();
            from = plain.from();
            to = plain.to();
            flag = column.type() == PhysicalType.BOOLEAN && plain.flag();
        } else if (column.type() == PhysicalType.BOOLEAN) {
            flag = indices.next() != 0;
        } else {
            int index = indices.next();
            dictionary.check(index);
            from = dictionary.from(index);
            to = dictionary.to(index);
        }
    }

    /** Turns to the next page. */
    private void turn() throws ParquetException, UnreadableEvidence {
        Page page = pages.next();
        if (page.isDictionary()) {
            if (dictionary != null) {
                throw ParquetException.malformed("second-dictionary");
            }
            dictionary = new PageDictionary(page, column);
            return;
        }
        if (!page.holdsRows()) {
            return;
        }
        if (page.header().values() < 0 || page.header().values() > left + 1) {
            throw ParquetException.malformed("page-values");
        }
        inPage = page.header().values();
        levels = page.levels();
        plain = null;
        indices = null;
        bytes = page.bytes();
        decode(page);
    }

    private void decode(Page page) throws ParquetException {
        int start = page.from();
        boolean bool = column.type() == PhysicalType.BOOLEAN;
        switch (page.header().encoding()) {
            case PageHeader.PLAIN -> plain = new PlainValues(bytes, start, column);
            case PageHeader.PLAIN_DICTIONARY, PageHeader.RLE_DICTIONARY -> {
                if (dictionary == null || bool) {
                    throw ParquetException.malformed("no-dictionary");
                }
                indices = start == bytes.length ? new RunLengths(bytes, start, start, 0) : new RunLengths(bytes, start + 1, bytes.length, bytes[start]);
                bytes = dictionary.bytes();
            }
            case PageHeader.RLE -> {
                if (!bool || bytes.length - start < Integer.BYTES) {
                    throw ParquetException.unsupported("encoding-" + PageHeader.RLE);
                }
                indices = new RunLengths(bytes, start + Integer.BYTES, bytes.length, 1);
            }
            default -> throw ParquetException.unsupported("encoding-" + page.header().encoding());
        }
    }
}
