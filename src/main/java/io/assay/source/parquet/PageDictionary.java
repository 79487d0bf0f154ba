// SPDX-License-Identifier: Apache-2.0
package io.assay.source.parquet;

/** The distinct values of a column chunk, as runs of bytes. */
final class PageDictionary {
    private final byte[] bytes;
    private final int[] bounds;

    PageDictionary(Page page, ParquetColumn column) throws ParquetException {
        int encoding = page.header().encoding();
        int count = page.header().values();
        if (encoding != PageHeader.PLAIN && encoding != PageHeader.PLAIN_DICTIONARY || column.type() == PhysicalType.BOOLEAN) {
            throw ParquetException.unsupported("dictionary-encoding-" + encoding);
        }
        if (count < 0 || count > page.bytes().length) {
            throw ParquetException.malformed("dictionary-size");
        }
        bytes = page.bytes();
        bounds = new int[2 * count];
        PlainValues values = new PlainValues(bytes, page.from(), column);
        for (int i = 0; i < count; i++) {
            values.next();
            bounds[2 * i] = values.from();
            bounds[2 * i + 1] = values.to();
        }
    }

    byte[] bytes() {
        return bytes;
    }

    void check(int index) throws ParquetException {
        if (index < 0 || index >= bounds.length / 2) {
            throw ParquetException.malformed("dictionary-index");
        }
    }

    int from(int index) {
        return bounds[2 * index];
    }

    int to(int index) {
        return bounds[2 * index + 1];
    }
}
